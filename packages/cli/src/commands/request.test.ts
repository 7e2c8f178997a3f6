/** A request on a small content root followed by git: what its reviewer receives. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { essai, write } from '../testing/broken-root.ts'
import { jalon } from '../testing/jalon.ts'
import { smallRequest } from '../testing/small-request.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-request-'))
  smallRequest(join(folder, 'depart'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** A copy of the repository, with a text of a file replaced: the one of the pathway, without another name. */
function edited(from = '', to = '', file = essai): string {
  count += 1
  const cwd = join(folder, `copie-${count}`)
  cpSync(join(folder, 'depart'), cwd, { recursive: true })
  const path = join(cwd, 'pathways', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
  return cwd
}

/** What one gets of the request in a repository. */
async function review(cwd: string, { base = 'HEAD', input = '', words = [] as readonly string[] } = {}) {
  const asked = ['request', base, '--out', 'relecture', '--description', '-', ...words]
  const { code, out, err } = await jalon(asked, { cwd, input })
  const read = (name: string) => readFileSync(join(cwd, 'relecture', name), 'utf8').replaceAll('\u00a0', ' ')
  const has = (name: string) => existsSync(join(cwd, 'relecture', name))
  const comment = has('commentaire.md') ? read('commentaire.md') : ''
  const summary = has('resume.json') ? JSON.parse(read('resume.json')) : undefined
  return { code, out, err, read, has, comment, summary }
}

const git = (cwd: string, ...words: string[]) => {
  const ran = spawnSync('git', ['-c', 'user.name=e', '-c', 'user.email=e@example.org', ...words], { cwd })
  expect(ran.status, ran.stderr.toString()).toBe(0)
}

describe('a harmless rewording', () => {
  test('blocks nothing, and says which text changed', async () => {
    const { code, comment, summary, has } = await review(edited('Fixez une date', 'Choisissez une date'))
    expect(comment).toMatch(/^<!-- jalon:relecture -->\n\n## Relecture : rien ne bloque\n/)
    expect(comment).toContain('Réécriture : aucune situation ne mène ailleurs. Des textes changent.')
    expect(comment).toContain('Accord demandé : **Pôle santé** (essai)')
    expect(comment).toContain('1 vrai sur 1.')
    expect(comment).toMatch(/- essai : .*états \d+\/\d+/)
    expect(comment).toContain('pour le reste : la commande jalon test les écrit.')
    expect(summary).toMatchObject({ blocks: false, reasons: [], compared: true, corrections: 0 })
    expect(summary.touched).toEqual({ 'pathways/essai/essai.pathway.yaml': 1 })
    expect(has('page.html')).toBe(true)
    expect(code).toBe(0)
  })
})

describe('an emergency made less urgent', () => {
  const doubt =
    'refer: { to: police-urgence, urgency: h24, say: "Appelez le 17.", consent: not-required, sources: [guide] }'
  const less = () =>
    edited(
      'inconnu: secours, non: faits } }',
      `inconnu: doute, non: faits } }\n  doute: { ${doubt}, next: faits }`,
    )

  test('blocks, the reason first', async () => {
    const { code, comment, summary } = await review(less())
    expect(code).toBe(1)
    expect(comment.split('\n')[4]).toMatch(/❌ .*sécurité sans être/)
    expect(comment).toContain("n'est plus à faire maintenant")
    expect(summary.declared.missing.length).toBeGreaterThan(0)
  })

  test('passes once it is declared in the description', async () => {
    const cwd = less()
    const { summary } = await review(cwd)
    const input = `Bonjour.\n\nChangements voulus : ${summary.declared.required.join(' ')}\n`
    const { code, comment } = await review(cwd, { input })
    expect(comment).toContain('## Relecture : rien ne bloque')
    expect(comment).toContain('(déclaré)')
    expect(code).toBe(0)
  })

  test('is not declared by a fingerprint that nothing has', async () => {
    const { code, comment } = await review(edited(), { input: 'Changements voulus : 0123456789ab' })
    expect(comment).toContain('1 changement déclaré est introuvable : 0123456789ab')
    expect(code).toBe(1)
  })
})

test('a rule of the network that protects less blocks until it is declared', async () => {
  const cwd = edited('refer: police-urgence, urgency: now', 'refer: any', 'network/invariants.yaml')
  const { code, comment, summary } = await review(cwd)
  expect(comment).toContain('network-rule-weakened')
  expect(code).toBe(1)
  const input = `Changements voulus : ${summary.declared.required.join(' ')}`
  expect((await review(cwd, { input })).code).toBe(0)
})

test('a scenario that is no longer true blocks', async () => {
  const { code, comment, summary } = await review(
    edited('outcome: termine', 'outcome: autre', 'essai/essai.scenarios.yaml'),
  )
  expect(comment).toContain("1 scénario n'est plus vrai")
  expect(comment).toMatch(/- ❌ \*\*Danger immédiat\*\* \(pathways\/essai\/essai.scenarios.yaml, ligne \d+\)/)
  expect(summary.scenarios).toMatchObject({ passed: 0, failed: 1 })
  expect(code).toBe(1)
})

describe('a file that cannot be read', () => {
  test('in the request is told with its place, and what stands is compared', async () => {
    const { code, comment, read, summary } = await review(edited('states:', 'states: ]'))
    expect(comment).toContain('dans les fichiers. La première : pathways/essai/essai.pathway.yaml, ligne')
    expect(comment).toContain("Ils n'ont pas été joués")
    expect(read('annotations')).toMatch(/^::error file=pathways\/essai\/essai\.pathway\.yaml,line=/m)
    expect(summary.scenarios).toBe(null)
    expect(code).toBe(1)
  })

  test('in the version before is told too', async () => {
    const cwd = edited('states:', 'states: ]')
    git(cwd, 'commit', '-qam', 'Une erreur')
    const path = join(cwd, 'pathways', essai)
    writeFileSync(path, readFileSync(path, 'utf8').replace('states: ]', 'states:'))
    const { code, comment } = await review(cwd)
    expect(comment).toContain('La version « HEAD » contient')
    expect(comment).toContain('1 vrai sur 1.')
    expect(code).toBe(1)
  })
})

test('five hundred edits at once are one comment that GitHub takes, and nothing is left open in it', async () => {
  const cwd = edited()
  const states = (urgency: string) =>
    Array.from(
      { length: 250 },
      (_, n) =>
        `  e${n}: { refer: { to: rdv-suivi, urgency: ${urgency}, say: "Une phrase ${urgency} ${n}.", consent: not-required, sources: [guide] }, next: e${n + 1} }\n`,
    ).join('')
  const text = readFileSync(join(cwd, 'pathways', essai), 'utf8')
  const many = (urgency: string, last: string) =>
    write(
      join(cwd, 'pathways'),
      essai,
      text
        .replace('next: fin }', 'next: e0 }')
        .replace('    next: fin\n', '    next: e0\n')
        .replace('states:\n', `states:\n${states(urgency)}  e250: { final: ${last} }\n`),
    )
  many('week', 'termine')
  git(cwd, 'commit', '-qam', 'Deux cent cinquante étapes')
  many('later', 'acheve')
  for (let n = 0; n < 250; n++)
    write(
      join(cwd, 'pathways'),
      `n${n}/n${n}.pathway.yaml`,
      `pathway: n${n}\ntitle: Un texte\nstates: { a: { final: b } }\n`,
    )
  const { code, comment, read, summary } = await review(cwd)
  expect(comment.length).toBeLessThan(60_000)
  expect(comment.split('<details>').length).toBe(comment.split('</details>').length)
  expect(comment).toContain('Comparé à')
  expect(
    read('annotations')
      .split('\n')
      .filter((line) => line.startsWith('::error')).length,
  ).toBe(10)
  expect(summary.counts.errors).toBeGreaterThan(250)
  expect(code).toBe(1)
})

test('names and texts as long as a file may hold them are one comment too', async () => {
  const long = '*_`<&@'.repeat(300)
  const cwd = edited('title: "Un parcours sans faute"', `title: '${long}'`)
  const scenario = (n: number) =>
    `  - { name: '${n}${long}', commune: any, answers: { danger: oui, faits: [menaces], accord: non }, expect: { referrals: [rdv-suivi] } }\n`
  const many = Array.from({ length: 40 }, (_, n) => scenario(n)).join('')
  write(join(cwd, 'pathways'), 'essai/essai.scenarios.yaml', `pathway: essai\nscenarios:\n${many}`)
  const { code, comment, summary, read } = await review(cwd)
  if (summary.scenarios === null) expect.fail(read('annotations'))
  expect(summary.scenarios.failed).toBe(40)
  expect(comment.length).toBeLessThan(60_000)
  expect(comment).toContain('… et 20 autres : la commande jalon test les montre.')
  expect(code).toBe(1)
})

describe('safe corrections', () => {
  test('are offered on the lines that the author wrote, and only there', async () => {
    const cwd = edited('title: "Un parcours sans faute"', 'title: Un parcours : sans faute')
    const { read } = await review(cwd)
    const [correction, ...others] = JSON.parse(read('corrections.json'))
    expect(others).toEqual([])
    expect(correction).toMatchObject({
      file: 'pathways/essai/essai.pathway.yaml',
      line: 2,
      endLine: 2,
      before: 'title: Un parcours : sans faute',
    })
    expect(correction.text).toMatch(/^title: "Un parcours.: sans faute"$/)
    git(cwd, 'commit', '-qam', 'Un titre')
    expect(JSON.parse((await review(cwd)).read('corrections.json'))).toEqual([])
  })
})

describe('what cannot be compared is said, and the rest is told', () => {
  test('a base that git does not know', async () => {
    const { code, err, comment, summary } = await review(edited(), { base: 'origin/rien' })
    expect(code).toBe(2)
    expect(err).toContain('git ne connaît pas la version « origin/rien »')
    expect(comment).toContain("La comparaison n'a pas pu être faite")
    expect(comment).toContain('1 vrai sur 1.')
    expect(summary).toMatchObject({ blocks: true, compared: false, corrections: 0 })
  })

  test('a copy with a part of the history', async () => {
    const from = edited('Fixez une date', 'Choisissez une date')
    git(from, 'commit', '-qam', 'Un texte')
    const copy = join(folder, 'partielle')
    git(folder, 'clone', '-q', '--depth', '1', `file://${from}`, copy)
    const { code, comment } = await review(copy, { base: 'HEAD~1' })
    expect(comment).toContain('git fetch --unshallow')
    expect(code).toBe(2)
  })

  test('no git', async () => {
    const cwd = edited()
    vi.stubEnv('PATH', '')
    try {
      const { code, comment } = await review(cwd)
      expect(comment).toContain('n’est pas installé')
      expect(comment).toContain('1 vrai sur 1.')
      expect(code).toBe(2)
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('a request without the folder of the pathways', async () => {
    const cwd = edited()
    rmSync(join(cwd, 'pathways'), { recursive: true })
    const { code, comment } = await review(cwd)
    expect(comment).toContain("n'existe pas")
    expect(code).toBe(2)
  })
})

test('what the base did since they parted is not told of the request', async () => {
  const cwd = edited('Fixez une date', 'Choisissez une date')
  git(cwd, 'checkout', '-qb', 'demande')
  git(cwd, 'commit', '-qam', 'Un texte')
  git(cwd, 'checkout', '-q', 'depart')
  const path = join(cwd, 'pathways', essai)
  writeFileSync(path, readFileSync(path, 'utf8').replace('urgency: week', 'urgency: h72'))
  git(cwd, 'commit', '-qam', 'Plus tôt')
  git(cwd, 'checkout', '-q', 'demande')
  const { comment } = await review(cwd, { base: 'depart' })
  expect(comment).toContain('Réécriture : aucune situation ne mène ailleurs. Des textes changent.')
})

test('two folders are compared without git', async () => {
  const [before, after] = [edited(), edited('inconnu: secours', 'inconnu: faits')]
  const { code, comment } = await review(folder, { base: before, words: [after] })
  expect(comment).toContain('quand danger = inconnu')
  expect(code).toBe(1)
})

test('nobody is called by name in the comment, and nothing in it is a command of the tool', async () => {
  const { comment, read } = await review(
    edited('Fixez une date', '@pole-sante ::error::x <!-- jalon:relecture --> ![x](y)'),
  )
  expect(comment).not.toMatch(/@pole/)
  expect(comment.match(/^<!-- jalon:relecture -->$/gm)).toHaveLength(1)
  expect(comment).not.toContain('![')
  expect(read('annotations')).not.toMatch(/^::error::x/m)
})

test.each([
  ['no base', ['--out', 'relecture']],
  ['no folder to write in', ['HEAD']],
  ['a description that is not there', ['HEAD', '--out', 'relecture', '--description', 'nulle-part.md']],
  ['a folder of the pathways', ['HEAD', '--out', 'pathways/relecture']],
])('%s is a wrong command line', async (_, words) => {
  const { code, err } = await jalon(['request', ...words], { cwd: edited() })
  expect(code).toBe(2)
  expect(err).toContain('jalon request BASE')
})
