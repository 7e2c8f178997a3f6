/** What another format cannot say of a service, or says less exactly than we do. Nothing is lost in silence. */
import type { L10n } from '@jalon/diagnostics'

export interface Loss {
  /** The service, or the organization, by its identifier. */
  readonly of: string
  readonly what: LossKind
}

export type LossKind = keyof typeof lossWords

const say = (fr: string, en: string): L10n => ({ fr, en })

/** Every loss, said once for all the services that it concerns. */
export const lossWords = {
  kind: say(
    'Le type : aucun mot du format ne désigne ce service et lui seul. Qui le reçoit devra le reconnaître.',
    'The kind: no word of the format is for this service alone. Whoever receives it will have to recognise it.',
  ),
  theme: say(
    "Le sujet : aucune thématique n'est écrite pour ce type dans kinds.yaml.",
    'The subject: no theme is written for this kind in kinds.yaml.',
  ),
  'organization-name': say(
    "Le nom de l'organisme : l'annuaire n'a que son identifiant, qui en tient lieu.",
    'The name of the organization: the directory has only its identifier, which stands for it.',
  ),
  organization: say("L'organisme dont dépend le service.", 'The organization of the service.'),
  name: say(
    'La fin du nom, qui dépasse 150 caractères.',
    'The end of the name, which is longer than 150 characters.',
  ),
  role: say('Ce que fait le service, en une ligne.', 'What the service does, in one line.'),
  id: say("L'identifiant du service dans notre annuaire.", 'The identifier of the service in our directory.'),
  competence: say(
    "La compétence, exclusive ou prioritaire : elle n'est plus qu'une phrase.",
    'The competence, exclusive or priority: it is only a sentence now.',
  ),
  'based-on': say(
    "La commune qui décide (domicile, enfants, faits, présence) : elle n'est plus qu'une phrase.",
    'Which commune decides (residence, children, facts, presence): it is only a sentence now.',
  ),
  'access-mode': say(
    "Une façon d'y entrer que le format ne connaît pas, ou dont la coordonnée n'est pas confirmée.",
    'A way in that the format does not know, or whose contact detail is not confirmed.',
  ),
  through: say(
    "Le service par lequel passer : il n'est plus qu'une phrase.",
    'The service to go through: it is only a sentence now.',
  ),
  'lead-time': say(
    "Le délai habituel : il n'est plus qu'une phrase.",
    'The usual delay: it is only a sentence now.',
  ),
  conditions: say(
    "Les conditions d'accès : elles sont mêlées aux autres phrases.",
    'The conditions of access: they are mixed with the other sentences.',
  ),
  discreet: say(
    "Le nom neutre à écrire sur un papier, et si le numéro peut trahir : le format n'a aucune notion de discrétion.",
    'The neutral name to write on paper, and whether the number may betray: the format knows nothing of discretion.',
  ),
  verification: say(
    'Qui a confirmé chaque coordonnée, et quand : il ne reste que la date la plus ancienne.',
    'Who confirmed each contact detail, and when: only the oldest date remains.',
  ),
  expiry: say(
    "Le jour où une coordonnée cesse d'être sûre : d'autres l'afficheront encore après.",
    'The day when a contact detail stops being safe: others will still show it afterwards.',
  ),
  'personal-number': say(
    "Un numéro de mobile que son titulaire n'a pas dit public : il n'est pas exporté.",
    'A mobile number that its holder has not said to be public: it is not exported.',
  ),
  address: say(
    "L'adresse : le format exige la commune et le code postal, et l'un des deux n'est pas sûr.",
    'The address: the format needs the commune and the postal code, and one of them is not certain.',
  ),
  'postal-code': say(
    "Le code postal : la commune en a plusieurs, et l'adresse ne dit pas lequel.",
    'The postal code: the commune has several, and the address does not say which.',
  ),
  site: say(
    "Le site : le format n'en a qu'un par organisme, et ses services n'ont pas tous le même.",
    'The site: the format has one per organization, and its services do not all have the same.',
  ),
  hours: say(
    "Les horaires : le format n'a pas d'équivalent exact.",
    'The opening hours: the format has no exact equivalent.',
  ),
  'hours-text': say(
    'La façon de dire les horaires en français.',
    'How the opening hours are said in French.',
  ),
  'zone-names': say(
    "Le découpage d'où viennent les communes (ressort, secteur, circonscription) : il ne reste que la liste.",
    'The division that the communes come from (court, sector, police): only the list remains.',
  ),
  'zone-in-part': say(
    'Une zone que personne ne connaît encore : seules les communes connues sont données.',
    'A zone that nobody knows yet: only the known communes are given.',
  ),
  districts: say(
    'Les quartiers : une commune reçue en partie est donnée entière, et une phrase dit lesquels.',
    'The districts: a commune received in part is given whole, and a sentence says which.',
  ),
  'former-communes': say(
    "Des communes qui n'existent plus : elles ne sont pas données.",
    'Communes that no longer exist: they are not given.',
  ),
  'zone-narrowed': say(
    "« Tout le monde, sauf quelques communes » : seules les communes d'ici sont données, sans celles-là.",
    '"Everyone, except some communes": only the communes of the territory are given, without those.',
  ),
  'status-dates': say(
    "Les dates de l'état du service : ouverture, suspension, fermeture.",
    'The dates of the status of the service: opening, suspension, closure.',
  ),
} satisfies Record<string, L10n>
