/** What the plan, its cards and its changes say. */
import { reported } from '../always-french.ts'
import { plural } from '../plural.ts'
import { emergencies } from './emergencies.ts'
import type { PlanMessages } from '../plan-messages.ts'

const urgencies: PlanMessages['card']['urgencies'] = {
  now: 'Maintenant',
  h24: 'Sous 24 h',
  h72: 'Sous 72 h',
  week: 'Dans la semaine',
  later: 'Ensuite',
}

const access: PlanMessages['card']['accessModes'] = {
  'walk-in': 'Sans rendez-vous',
  phone: 'Par téléphone',
  sms: 'Par SMS',
  web: 'En ligne',
  appointment: 'Sur rendez-vous',
  'on-requisition': 'Sur réquisition : la structure ne reçoit pas sur simple demande',
}

export const frenchPlan: PlanMessages = {
  plan: {
    title: 'Parcours proposé',
    intro: (steps: number, contacts: number, outside: number) => {
      const some = plural(contacts, 'contact', 'contacts')
      const all = plural(steps, 'étape', 'étapes')
      const proposed = contacts === 0 ? all : contacts === steps ? some : `${all}, dont ${some}`
      if (outside === 0) return `${proposed}.`
      const which = outside < contacts ? `${outside} ` : outside > 1 ? 'tous ' : ''
      return `${proposed} (${which}hors de votre structure).`
    },
    onSheet: 'Seuls les contacts cochés figurent en détail sur la fiche.',
    noLocalNumber: "Aucun numéro local n'est encore confirmé pour cette commune.",
    overview: 'En bref',
    withHer: 'À choisir avec la personne.',
    decide: "L'appréciation vous appartient ; cet outil ne décide pas.",
    groups: { now: 'Maintenant', soon: 'Dans les prochains jours', later: 'Ensuite' },
    place: (commune: string) => `Pour ${commune}.`,
    elsewhere: 'Commune inconnue ou hors du territoire : contacts nationaux.',
    empty: "Aucun contact à proposer pour l'instant.",
    pending: "Il reste des questions : d'autres contacts peuvent s'ajouter.",
    resume: 'Reprendre les questions',
    prepare: 'Préparer la fiche',
    alone: 'Reprendre',
    whatToDo: 'Que faire ?',
    change: 'Modifier une réponse',
    changeOne: 'Modifier',
    changed: 'Réponse modifiée',
    updated: (contacts: number) => `Parcours mis à jour : ${plural(contacts, 'contact', 'contacts')}`,
    always: 'À tout moment',
    emergencies,
  },

  card: {
    urgencies,
    outside: 'Hors de votre structure',
    retained: 'Retenu avec la personne',
    prepare: 'À préparer :',
    avoid: 'À éviter :',
    andOthers: (count: number) => `(et ${count} de plus)`,
    consentWanted: "Recueillir son accord avant d'appeler ou d'écrire à sa place.",
    consentGiven: 'Accord donné pour ce contact seulement.',
    address: 'Adresse',
    hours: 'Horaires',
    site: 'Site',
    access: 'Accès',
    accessToConfirm: 'Accès, à confirmer',
    accessModes: access,
    leadTime: 'Délai',
    role: 'Rôle',
    through: 'Passer par',
    toConfirm: 'Coordonnées à confirmer par la structure',
    askAround: 'Demandez-les à votre standard.',
    meanwhile: 'En attendant',
    meanwhileThe: 'Le',
    meanwhileFor: (name: string) => `en attendant ${name}`,
    meanwhileHelp: {
      samu: 'indique où aller, maintenant',
      'ligne-119': 'conseille pour un enfant',
      'ligne-3919': 'oriente aussi les professionnels',
      anywhere: 'Possible dans tout commissariat ou toute brigade de gendarmerie.',
    },
    sensitiveAddress: 'Adresse communiquée par téléphone uniquement',
    freshness: {
      recent: (date: string) => `Vérifié le ${date}`,
      old: (date: string) => `À vérifier : plus de 6 mois (${date})`,
      older: (date: string) => `Ancien (${date}) : appelez avant d'orienter`,
    },
    closed: 'Fermé à cette heure',
    untilOpen: "En attendant l'ouverture : le",
    hoursUnknown: 'Horaires non renseignés : appelez',
    parallel: 'En parallèle',
    or: 'ou',
    whoCalls: 'Qui appelle :',
    callers: {
      you: 'vous.',
      'together-now': 'ensemble, maintenant, depuis votre téléphone.',
      together: 'ensemble, depuis votre téléphone.',
      her: 'la personne, quand elle le souhaite.',
    },
    others: (count: number) => plural(count, 'autre contact', 'autres contacts'),
    gap: 'Pas de structure locale connue pour ce besoin :',
    gapReasons: {
      'unknown-kind': "absente de l'annuaire",
      outside: '',
      'nothing-recorded': "aucune dans l'annuaire",
      'unknown-zone': 'secteur non confirmé',
      'not-covered': "celles connues reçoivent d'autres communes",
      excepted: 'ne reçoit plus cette commune',
      'not-open': "n'est pas ouverte",
      'no-front-door': 'accès non connu ici',
    },
    gapInstead: 'À la place :',
    gapNational: 'Contact national :',
    report: 'Signaler ce manque',
    reported,
    copied: 'Texte copié',
    notCopied: 'Copie impossible : sélectionnez le texte affiché.',
    why: 'Pourquoi cette proposition ?',
    answers: 'Vos réponses',
    zone: 'Secteur',
    sources: 'Sources',
    toVerify: 'à vérifier',
    read: 'lue',
    noSource: 'Aucune source indiquée.',
    advice: 'Conseil :',
  },

  preview: {
    title: 'Ce que cette réponse change',
    before: 'Réponse actuelle',
    after: 'Nouvelle réponse',
    removed: 'Cette réponse retire',
    removedForNow: "Cette réponse retire, pour l'instant",
    added: 'Cette réponse ajoute',
    changed: 'Cette réponse modifie',
    dropped: 'Cette question ne se pose plus',
    droppedSeveral: 'Ces questions ne se posent plus',
    droppedForNow: "Mis de côté pour l'instant, et repris si la question revient",
    advice: (count: number) => plural(count, 'conseil', 'conseils'),
    kept: 'Les autres réponses sont gardées.',
    left: (fewest: number, most: number) =>
      `Il reste ${fewest === most ? '' : `de ${fewest} à `}${plural(most, 'question', 'questions')}.`,
    pending: "D'autres questions suivent.",
    confirm: 'Confirmer',
    cancel: 'Annuler',
  },

  place: {
    elsewhere: {
      facts: 'Les faits ont eu lieu ailleurs ?',
      children: 'Les enfants vivent ailleurs ?',
      presence: 'La personne se trouve ailleurs en ce moment ?',
    },
    commune: {
      facts: 'Commune des faits',
      children: 'Commune où vivent les enfants',
      presence: 'Commune où elle se trouve',
    },
    same: 'La même commune',
    anywhere: 'Autre commune ou ne sait pas',
    wholeCommune: 'Ne sait pas',
    apply: 'Mettre à jour les contacts',
    updated: 'Contacts mis à jour',
  },
}
