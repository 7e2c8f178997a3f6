/**
 * What a server says with the files: who may frame what, what a page may load, how long each is kept. For nginx, Apache, and
 * hosts of static files that read `_headers` (the form that Netlify and Cloudflare Pages share).
 */

/** With everything: nothing of the visit goes anywhere, and no file is taken for another kind. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Pinned scripts and their territory are asked for by other sites, without cookies.
  'Access-Control-Allow-Origin': '*',
  'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
}

/** A year, for a version that will never change; five minutes for what is replaced. */
const lasting = 'public, max-age=31536000, immutable'
const replaced = 'public, max-age=300'

/** The frame may be put in any page, and loads nothing from elsewhere. */
const framed = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

/** The other pages carry their own policy, and no other house frames them. */
const pages = {
  'cadre.html': framed,
  'cadre.en.html': framed,
  'autonome.html': "frame-ancestors 'self'",
  'configurateur.html': "frame-ancestors 'self'",
} as const

/** The files of the folder `entetes/`, for files served under this path of a site. */
export function headerFiles(path: string): Readonly<Record<string, string>> {
  return {
    'entetes/nginx-http.conf': nginxHttp(),
    'entetes/nginx-site.conf': nginxSite(path),
    'entetes/apache.htaccess': apache(),
    'entetes/_headers': staticHost(path),
  }
}

/** A numbered folder is a version: `1.4.2/`. */
const version = '[0-9]+\\.[0-9]+\\.[0-9]+'

function nginxHttp(): string {
  const choice = (variable: string, usual: string, lines: readonly string[]) => [
    `map $uri ${variable} {`,
    ...[`default "${usual}";`, ...lines].map((line) => `  ${line}`),
    '}',
  ]
  const policies = Object.entries(pages).map(
    ([name, policy]) => `"~/${name.replaceAll('.', '\\.')}$" "${policy}";`,
  )
  return lines([
    '# À inclure dans le bloc « http » de nginx, par exemple en déposant ce fichier dans /etc/nginx/conf.d/.',
    ...choice('$po_cache', replaced, [`"~/${version}/" "${lasting}";`]),
    ...choice('$po_policy', '', policies),
  ])
}

function nginxSite(path: string): string {
  const headers = {
    ...everywhere,
    'Cache-Control': '$po_cache',
    'Content-Security-Policy': '$po_policy',
  }
  return lines([
    '# À inclure dans le bloc « server » du site, une fois nginx-http.conf en place.',
    `location ^~ ${path} {`,
    "  # Aucun journal : ni l'adresse de qui ouvre l'outil, ni la page d'où il vient.",
    '  access_log off;',
    ...Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  types { text/html html; text/javascript js mjs; text/css css; application/json json; text/plain txt; }',
    '  charset utf-8;',
    '  charset_types text/javascript text/css application/json text/plain;',
    '}',
  ])
}

function apache(): string {
  const set = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`)
  return lines([
    '# À déposer dans le dossier de l’outil sous le nom « .htaccess » (avec le point). Demande mod_headers et mod_mime.',
    '# Le journal des accès ne se règle pas ici : demandez à votre hébergeur de ne pas garder les adresses de ce dossier.',
    'AddType text/javascript .js .mjs',
    'AddType application/json .json',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .js .mjs .css .json',
    ...set({ ...everywhere, 'Cache-Control': replaced }),
    `<If "%{REQUEST_URI} =~ m#/${version}/#">`,
    ...set({ 'Cache-Control': lasting }).map((line) => `  ${line}`),
    '</If>',
    ...Object.entries(pages).flatMap(([name, policy]) => [
      `<Files "${name}">`,
      ...set({ 'Content-Security-Policy': policy }).map((line) => `  ${line}`),
      '</Files>',
    ]),
  ])
}

function staticHost(path: string): string {
  const told = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return lines([
    '# À déposer à la racine du site chez un hébergeur de fichiers qui lit « _headers » (Netlify, Cloudflare Pages).',
    `${path}*`,
    ...told({ ...everywhere, 'Cache-Control': replaced }),
    ...Object.entries(pages).flatMap(([name, policy]) => [
      `${path}${name}`,
      ...told({ 'Content-Security-Policy': policy }),
    ]),
  ])
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
