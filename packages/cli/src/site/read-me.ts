/** `LISEZ-MOI.txt`: for the webmaster who receives the folder, and nothing else. In French, like those who read it. */
import type { Release } from './integrity.ts'
import type { Snippets } from './pages.ts'

/** What the page says of one build. */
export interface ReadMe extends Release {
  readonly title: string
  /** Where the files are expected, with a last slash. */
  readonly address: string
  readonly snippets: Snippets
  /** Whether it is a territory made for demonstrations. */
  readonly fictional: boolean
}

/** The page, as plain text: it opens anywhere. */
export function readMe(about: ReadMe): string {
  const { title, address, version, built, content, snippets, fictional } = about
  return `${[
    `OUTIL D'ORIENTATION POUR PROFESSIONNELS : ${title.toUpperCase()}`,
    `Version ${version}, contenu ${content}, préparé le ${built.split('-').reverse().join('/')}.`,
    ...(fictional
      ? ['', 'DONNÉES FICTIVES : ce dossier sert à essayer. Ne le publiez pas comme un annuaire réel.']
      : []),
    '',
    '',
    'EN CINQ MINUTES',
    '',
    `1. Déposez tout ce dossier sur votre site, de sorte qu'il réponde à l'adresse ${address}`,
    `   Une autre adresse ? Préparez le dossier de nouveau avec « --address ».`,
    '2. Collez dans la page un seul des textes ci-dessous : le premier que votre site accepte.',
    '3. Ouvrez la page. Puis faites-la relire par le réseau, qui a pour cela une commande : jalon inspect ADRESSE-DE-LA-PAGE',
    '',
    "Votre site est un WordPress, un SPIP ou un Drupal ? Envoyez-lui l'archive du dossier qui porte son nom : elle contient tout,",
    "et vous n'avez rien à coller. Le guide « cms » du projet dit comment, et ce qui a été essayé.",
    '',
    `Pour choisir les couleurs, le titre ou l'entrée : ouvrez ${address}configurateur.html`,
    '',
    '',
    'CE QUE VOUS COLLEZ',
    '',
    ...steps.flatMap(({ step, what, when }) => [
      `--- ${step}. ${what}`,
      when,
      '',
      ...snippets[step].split('\n').map((line) => `    ${line}`),
      '',
    ]),
    "Le texte A se colle aussi avec son premier écran déjà écrit : c'est extrait.html, plus rapide sur un téléphone lent.",
    '',
    '',
    'VOTRE PAGE',
    '',
    '[ ] Son titre et son adresse sont neutres, par exemple « Orientation – professionnels » : ils restent dans',
    "    l'historique du navigateur.",
    "[ ] Elle n'a ni mesure d'audience, ni publicité, ni enregistrement de visite.",
    '[ ] Elle est en https.',
    '[ ] Le bouton « Masquer » se voit sans faire défiler, et aucun bandeau ne le couvre.',
    "[ ] Votre déclaration d'accessibilité cite l'outil.",
    '',
    '',
    'CE QUE VOTRE SERVEUR DIT AVEC LES FICHIERS',
    '',
    "Le dossier « entetes » contient de quoi régler nginx, Apache ou un hébergeur de fichiers. L'outil marche sans, mais un",
    'cadre posé par un autre site (textes C et D) est alors moins bien tenu, et le texte B a besoin de',
    '« Access-Control-Allow-Origin ».',
    '',
    `Si votre page a une politique de sécurité (Content-Security-Policy) :`,
    "  A : script-src 'self'; connect-src 'self'   (et style-src 'self' pour extrait.html)",
    `  B : l'adresse de ce dossier dans script-src et connect-src`,
    `  C : l'adresse de ce dossier dans script-src et frame-src`,
    `  D : l'adresse de ce dossier dans frame-src`,
    "  E : rien dans votre page ; mais autonome.html porte sa propre politique, et celle du site ne doit pas s'y ajouter",
    "L'attribut « style » que le configurateur écrit pour les couleurs demande « unsafe-inline » : mettez plutôt ces couleurs",
    'dans la feuille de style du site, sous « parcours-orientation { … } ».',
    '',
    '',
    'METTRE À JOUR',
    '',
    'Remplacez tous les fichiers ensemble : le script et territoire.json vont par deux. Pour pouvoir revenir en arrière, donnez',
    `un dossier à chaque version (par exemple ${address}${version}/) : ses fichiers ne changent plus jamais, et integrites.json`,
    'contient ce qui les épingle. manifest.json dit ce que pèse chaque fichier.',
    '',
    'Une question sur les contacts affichés : adressez-vous au réseau qui publie. Sur la pose : le guide du webmestre du projet (docs/guide-webmestre).',
  ].join('\n')}\n`
}

const steps = [
  {
    step: 'A',
    what: "L'outil dans la page, fichiers sur votre site (recommandé)",
    when: "Rien n'est demandé à un autre site.",
  },
  {
    step: 'B',
    what: "L'outil dans la page, fichiers sur un autre site",
    when: 'Préparez alors le dossier avec « --address https://… ». Le navigateur refuse le script si un seul caractère en a\nchangé : à coller de nouveau à chaque version.',
  },
  {
    step: 'C',
    what: 'Un cadre, posé par un petit script',
    when: 'La hauteur suit le contenu, et « Masquer » couvre toute la page.',
  },
  {
    step: 'D',
    what: 'Un cadre seul, pour un site qui refuse les scripts',
    when: 'Hauteur fixe, et « Masquer » ne couvre que le cadre.',
  },
  {
    step: 'E',
    what: 'Un lien',
    when: 'La page autonome.html contient tout. Elle marche aussi depuis un dossier partagé ou une clé USB, sans réseau.',
  },
] as const
