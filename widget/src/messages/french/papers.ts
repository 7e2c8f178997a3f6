/** What the papers say, and the screens that lead to them. */
import { quietPaper } from '../always-french.ts'
import type { PaperMessages } from '../paper-messages.ts'
import { plural } from '../plural.ts'

export const frenchPapers: PaperMessages = {
  sheet: {
    title: "Fiche d'orientation",
    forFile: 'Pour votre dossier',
    forFileHelp:
      'Cette fiche est la vôtre. Ne la remettez pas à la personne : ce papier pourrait être trouvé.',
    date: (date: string) => `Établie le ${date}`,
    commune: (name: string) => `Commune : ${name}`,
    nothing: "Aucun contact retenu aujourd'hui.",
    others: 'Aussi proposés',
    consent: 'Accord recueilli',
    followUp: 'Éviter la perte de vue',
    steps: [
      'Appeler ensemble le premier contact',
      'Fixer un prochain rendez-vous, motif neutre',
      "Convenir d'un moyen et d'une heure sûrs pour joindre la personne",
      'Désigner qui fait le lien',
      'Prévoir un rappel',
    ],
    news: 'Ce qui a changé',
    lines: ['Prochain rendez-vous', 'Moyen sûr de joindre', 'Fait le lien'],
    footer: "Ne contient aucune donnée d'identité. À conserver dans le dossier professionnel.",
    print: 'Imprimer',
  },

  papers: {
    title: quietPaper.title,
    ask: 'La personne peut-elle emporter un papier sans risque ?',
    askHelp: 'Poche, sac, voiture, enfants : qui pourrait trouver ce papier ?',
    answers: {
      yes: { label: 'Oui', help: 'Une fiche avec les contacts retenus.' },
      discreet: { label: 'Plutôt discret', help: 'Une feuille ou une carte, avec des noms ordinaires.' },
      no: { label: 'Non', help: 'Rien à emporter.' },
    },
    none: {
      title: 'Rien à emporter',
      steps: {
        number: 'Un seul numéro à mémoriser :',
        appointment: "Noter un rendez-vous au prétexte d'un soin.",
        file: 'Conserver la fiche dans votre dossier.',
      },
    },
    screens: {
      handed: {
        title: 'À remettre à la personne',
        help: 'Relisez cette fiche avec elle avant de la remettre.',
      },
      discreet: {
        title: 'Fiche discrète',
        help: 'Des noms ordinaires, des numéros locaux. Rien ne dit pourquoi on appelle.',
      },
      card: {
        title: 'Carte mémo',
        help: "À découper, puis à glisser parmi d'autres cartes.",
      },
    },
    left: (count: number) =>
      `${plural(count, 'étape retenue a', 'étapes retenues ont')} un contact qui n'y figure pas : il reste dans votre dossier.`,
    memorise: 'À mémoriser plutôt :',
    headers: "Dans la fenêtre d'impression, décochez l'en-tête et le pied de page.",
    copy: 'Copier le texte',
    copied: 'Texte copié',
    notCopied: 'Copie impossible : sélectionnez le texte ci-dessous.',
    clipboard: "Le presse-papiers et les téléchargements peuvent être partagés avec d'autres appareils.",
    copyLabel: 'Texte de la fiche',
    save: 'Télécharger',
    notPrinted: "L'impression n'a pas commencé. Copiez le texte, ou téléchargez la fiche.",
    toCard: 'Plutôt une carte',
    toPage: 'Plutôt une feuille',
    appointment: quietPaper.appointment,
    quiet: quietPaper,
    version: (version: string) => `Version ${version}`,
    files: { own: 'fiche-orientation.html', hers: 'contacts.html', reminder: 'rappel.ics' },
    reminder: {
      title: 'Rappel dans votre agenda',
      help: 'Il ne dit que « Rappel ». Jamais dans le téléphone de la personne.',
      day: 'Jour du rappel',
      save: 'Télécharger le rappel',
    },
  },
}
