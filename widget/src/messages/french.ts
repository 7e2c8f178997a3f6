/** Every sentence that the tool itself says. Those of the pathways and of the directory come with the pack. */
import type { Urgency } from '@jalon/core/runtime'
import type { AccessMode, ReasonKind } from '@jalon/directory/runtime'

const plural = (count: number, one: string, several: string) => `${count} ${count > 1 ? several : one}`

const urgencies: Readonly<Record<Urgency, string>> = {
  now: 'Maintenant',
  h24: 'Sous 24 h',
  h72: 'Sous 72 h',
  week: 'Dans la semaine',
  later: 'Ensuite',
}

const access: Readonly<Record<AccessMode, string>> = {
  'walk-in': 'Sans rendez-vous',
  phone: 'Par téléphone',
  sms: 'Par SMS',
  web: 'En ligne',
  appointment: 'Sur rendez-vous',
  'on-requisition': 'Sur réquisition : la structure ne reçoit pas sur simple demande',
}

/** What answers at any time, and says nothing of the subject to whoever looks on. */
const emergencies = [
  { name: 'Danger immédiat', href: 'tel:17', text: '17' },
  { name: "Numéro d'urgence européen", href: 'tel:112', text: '112' },
  { name: 'Urgence par SMS, sans parler', href: 'sms:114', text: 'SMS 114' },
  { name: 'Urgence médicale', href: 'tel:15', text: '15' },
]

export const french = {
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
    fictional: 'Données fictives',
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
    avoid: 'À éviter :',
    call: (number: string) => `Appeler le ${number}`,
    write: (number: string) => `Écrire par ${number}`,
  },

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
    alone: 'Reprendre quand elle est seule',
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
    consentGiven: 'La personne a donné son accord.',
    phone: 'Téléphone',
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
    /** Where to ask when nobody has confirmed how to reach a structure, nor any other door. The number comes before. */
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
    /** Why nobody was found, after the name of the need. Outside the territory, the head of the plan has said it. */
    gapReasons: {
      'unknown-kind': "absente de l'annuaire",
      outside: '',
      'nothing-recorded': "aucune dans l'annuaire",
      'unknown-zone': 'secteur non confirmé',
      'not-covered': "celles connues reçoivent d'autres communes",
      excepted: 'ne reçoit plus cette commune',
      'not-open': "n'est pas ouverte",
      'no-front-door': 'accès non connu ici',
    } satisfies Record<ReasonKind, string>,
    gapInstead: 'À la place :',
    gapNational: 'Contact national :',
    report: 'Signaler ce manque',
    /** Names the need and the territory, and nothing of anyone. */
    reported: (needs: string, territory: string) =>
      `Outil d'orientation, ${territory} : pas de structure connue pour ${needs}.`,
    copied: 'Texte copié',
    notCopied: 'Copie impossible : sélectionnez le texte affiché.',
    why: 'Pourquoi cette proposition ?',
    answers: 'Vos réponses',
    zone: 'Secteur',
    sources: 'Sources',
    toVerify: 'à vérifier',
    read: 'lue',
    noSource: 'Aucune source indiquée.',
    advice: 'Conseil',
  },

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
    lines: ['Prochain rendez-vous', 'Moyen sûr de joindre', 'Fait le lien'],
    footer: "Ne contient aucune donnée d'identité. À conserver dans le dossier professionnel.",
    print: 'Imprimer',
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

  postal: {
    label: 'Code postal, pour raccourcir la liste',
    help: '5 chiffres, par exemple 93500. Facultatif.',
    none: "Aucune commune du territoire n'a ce code postal. Toute la liste reste proposée.",
    found: (count: number) => plural(count, 'commune', 'communes'),
  },

  papers: {
    title: 'Contacts utiles',
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
      count > 1
        ? `${count} contacts retenus n'y figurent pas : ils restent dans votre dossier.`
        : "Un contact retenu n'y figure pas : il reste dans votre dossier.",
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
    appointment: 'Rendez-vous',
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

/** The sentences of one language. */
export type Messages = typeof french
