/** What every screen says, but the plan and the papers. */
import { quietPaper } from '../always-french.ts'
import { plural } from '../plural.ts'
import { emergencies } from './emergencies.ts'
import type { ScreenMessages } from '../screen-messages.ts'

export const frenchScreens: ScreenMessages = {
  title: 'Orienter une personne',
  back: 'Revenir',
  continue: 'Continuer',
  mask: 'Masquer',
  maskLabel: "Masquer l'écran",
  erase: 'Tout effacer',
  erased: 'Réponses effacées',
  external: "(site externe, nouvel onglet, laisse une trace dans l'historique)",

  emergency: {
    label: 'Danger immédiat :',
    or: 'ou',
    numbers: [
      { href: 'tel:17', text: '17' },
      { href: 'tel:112', text: '112' },
      { href: 'sms:114', text: 'SMS 114' },
    ],
  },

  notices: {
    draft: 'Contenu provisoire, non signé par le réseau',
    fictional: quietPaper.fictional,
    packFailed: 'Contacts du territoire indisponibles. Les contacts nationaux restent utilisables.',
    oldPack: (date: string) => `Annuaire du ${date} : vérifiez par téléphone`,
    packLoaded: 'Contacts du territoire chargés',
  },

  welcome: {
    lead: "Quelques questions, puis une fiche avec les contacts du territoire. Rien n'est enregistré.",
    audience: 'Outil destiné aux professionnelles et professionnels.',
    profession: 'Vous exercez comme',
    commune: 'Commune où la personne souhaite être accompagnée',
    communeHelp: 'Pas forcément celle de son domicile.',
    choose: 'Choisir',
    loading: 'Chargement des communes…',
    elsewhere: 'Autre commune ou ne sait pas',
    start: 'Commencer',
    before: 'Avant de commencer',
    reminders: ['Parler sans témoin.', "Écran hors de vue de l'entrée.", 'Interprète : jamais un proche.'],
    masking: 'Masquer : bouton en haut',
    maskingKeys: ', ou 3 appuis sur Maj',
    history: "L'historique du navigateur n'est pas effacé.",
    own: 'Cette situation est la vôtre ?',
    missingProfession: 'Choisissez une profession, ou la dernière de la liste.',
    missingCommune: 'Choisissez une commune, ou « Autre commune ou ne sait pas ».',
  },

  professions: {
    health: 'Santé',
    social: 'Social',
    education: 'Éducation',
    law: 'Droit',
    desk: 'Accueil et sécurité',
    other: 'Autre',
  },

  own: {
    title: 'Cette situation est la vôtre ?',
    text: 'Vous pouvez en parler, sans donner votre nom. Ces personnes écoutent, conseillent et orientent.',
    contacts: [
      { name: 'Être écoutée et conseillée', href: 'tel:3919', text: '3919' },
      { name: 'En danger immédiat', href: 'tel:17', text: '17' },
      { name: 'En danger, sans pouvoir parler', href: 'sms:114', text: 'SMS 114' },
    ],
    trace: 'Un appel peut rester dans le journal de votre téléphone. Choisissez un téléphone sûr.',
    return: "Retour à l'outil des professionnels",
  },

  question: {
    number: (number: number) => `Question ${number}`,
    left: (fewest: number, most: number) =>
      most === 1 ? 'dernière question' : `encore ${fewest === most ? most : `${fewest} à ${most}`}`,
    or: 'ou',
    howToAsk: 'Comment le demander ?',
    several: 'Plusieurs réponses possibles.',
    planNow: 'Voir le parcours maintenant',
    missing: 'Il manque une réponse',
    chooseOne: 'Choisissez une réponse.',
    chooseOneOr: (label: string) => `Choisissez une réponse, ou « ${label} ».`,
    chooseSeveral: 'Cochez une ou plusieurs réponses.',
    chooseSeveralOr: (label: string) => `Cochez une ou plusieurs réponses, ou « ${label} ».`,
  },
  current: { title: 'Parcours en cours', empty: "Aucun contact pour l'instant." },

  advice: {
    title: 'Avant de continuer',
    titleNow: 'Maintenant',
    call: (number: string) => `Appeler le ${number}`,
    write: (number: string) => `Écrire par ${number}`,
  },

  curtain: {
    title: 'Écran en pause',
    resume: 'Reprendre',
    leave: 'Effacer et quitter la page',
    idle: "La pause s'est déclenchée après un moment sans activité.",
    stopIdle: 'Ne plus mettre en pause automatiquement',
    history: "L'historique du navigateur n'est pas effacé.",
  },

  trouble: {
    title: 'Contacts à tout moment',
    stuck:
      "Le questionnaire s'arrête ici : il ne sait pas continuer avec ces réponses. Ces contacts répondent.",
    broken: "L'outil a rencontré un problème. Ces contacts répondent.",
    reload: 'Recommencer',
    plan: 'Voir les contacts déjà proposés',
    contacts: [
      ...emergencies,
      { name: 'Écoute et conseil, aussi pour les professionnels', href: 'tel:3919', text: '3919' },
    ],
  },

  postal: {
    label: 'Code postal, pour raccourcir la liste',
    help: '5 chiffres, par exemple 93500. Facultatif.',
    none: "Aucune commune du territoire n'a ce code postal. Toute la liste reste proposée.",
    found: (count: number) => plural(count, 'commune', 'communes'),
  },
}
