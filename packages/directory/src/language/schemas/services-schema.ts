/** The form of `territories/<id>/services.yaml` and of `network/national.yaml`. */
import type { L10n } from '@jalon/diagnostics'
import { closed, day, flag, identifier, link, listOf, mapOf, type Schema, text, wordOf } from '@jalon/core'
import { accessModes } from '../../pack.ts'
import { code, isPublic, source } from './parts.ts'

const verified: Schema = closed(
  { fr: 'une vérification', en: 'a verification' },
  {
    status: wordOf('confirmed', 'read', 'unverified'),
    on: day,
    by: text,
    source: {
      ...source,
      type: ['string', 'object'],
      expects: {
        fr: 'une source : un texte, ou un titre et une adresse',
        en: 'a source: a text, or a title and an address',
      },
    },
    expires: text,
  },
  { status: { example: 'status: read' } },
)

/** A fact of a contact. `text` is how it is shown, when that differs from its value. */
function fact(place: L10n, value: Schema, more: Readonly<Record<string, Schema>> = {}): Schema {
  return closed(place, { value, text, verified, ...more }, { value: { example: 'value: …' } })
}

const phoneNumber: Schema = {
  type: 'string',
  pattern: '^[+0-9][0-9 .]*$',
  expects: {
    fr: 'un numéro entre guillemets, comme "+33199000101"',
    en: 'a number between quotes, like "+33199000101"',
  },
}

const mail: Schema = {
  type: 'string',
  pattern: '@',
  expects: { fr: 'une adresse électronique', en: 'an e-mail address' },
}

const hours = fact({ fr: 'les horaires', en: 'the hours' }, text)
const site = fact({ fr: 'le site', en: 'the site' }, link)

const contact: Schema = closed(
  { fr: 'les coordonnées', en: 'the contact' },
  {
    phone: fact({ fr: 'le numéro', en: 'the number' }, phoneNumber, isPublic),
    address: fact({ fr: "l'adresse", en: 'the address' }, text, { commune: code }),
    site,
    // Read so that it can be checked; the widget has no use for it and never receives it.
    email: fact({ fr: "l'adresse électronique", en: 'the e-mail address' }, mail, isPublic),
    hours,
  },
)

const common: Readonly<Record<string, Schema>> = {
  name: text,
  kind: text,
  organization: identifier,
  role: text,
  competence: wordOf('exclusive', 'priority', 'free'),
  access: closed(
    { fr: "l'accès", en: 'the access' },
    {
      modes: listOf(wordOf(...accessModes)),
      through: text,
      conditions: text,
      'lead-time': text,
    },
  ),
  contact,
  hours,
  site,
  discreet: closed(
    { fr: "la façon d'en parler sans rien révéler", en: 'how to speak of it without revealing anything' },
    { name: text, 'sensitive-number': flag },
    { name: { example: 'name: Rendez-vous administratif' } },
  ),
  status: closed(
    { fr: "l'état du service", en: 'the status of the service' },
    {
      is: wordOf('open', 'suspended', 'closed', 'announced'),
      since: day,
      until: day,
      except: listOf(code),
      note: text,
    },
  ),
  formerly: listOf(text),
  note: text,
  sources: listOf(source),
}

/** A list of zones, or the word `anyone`. Without it nobody knows whom the service receives. */
const zones: Schema = {
  ...listOf(text, 1),
  type: ['array', 'string'],
  pattern: '^anyone$',
  expects: { fr: 'une liste de zones, ou « anyone » (tout le monde)', en: 'a list of zones, or "anyone"' },
}

const needs = {
  name: { example: 'name: Commissariat de …' },
  kind: { example: 'kind: police-plainte' },
}

const place = { fr: 'un service', en: 'a service' }

export const servicesSchema: Schema = mapOf(closed(place, { ...common, zones }, needs), {
  fr: 'les services',
  en: 'the services',
})

/** National services are for the whole country: they have no zones. */
export const nationalSchema: Schema = mapOf(closed(place, common, needs), {
  fr: 'les services nationaux',
  en: 'the national services',
})
