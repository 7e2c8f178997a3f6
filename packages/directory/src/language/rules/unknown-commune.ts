/** A code that is no commune of today: former, postal, misspelt, or of another kind. */
import { defineRule, type Finding, type Located, nearest } from '@jalon/diagnostics'
import { communeIndex } from '../../communes/commune-index.ts'
import { type DirectorySubject, type Selector, type Service, type Territory, zonesOf } from '../directory.ts'
import { messages } from '../messages.ts'
import { nearWord } from '../near-word.ts'

export const unknownCommune = defineRule<DirectorySubject>({
  name: 'unknown-commune',
  severity: 'error',
  summary: {
    fr: "Un code ne désigne aucune commune d'aujourd'hui.",
    en: 'A code is no commune of today.',
  },
  why: {
    fr: 'Les personnes qui habitent là ne seraient orientées vers personne.',
    en: 'The people who live there would be referred to nobody.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/zones.yaml': `
          ressort:
            label: ressort du tribunal
            institution: tribunal-judiciaire
            communes: { codes: ["57463", "93059"] }
            #                            ^^^^^^^ « 93059 » n'est plus une commune : elle fait partie de Saint-Denis.
            source: { title: Tableau, read: 2026-11-21 }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          ressort:
            label: ressort du tribunal
            institution: tribunal-judiciaire
            communes: { codes: ["57000"] }
            #                   ^^^^^^^ « 57000 » est un code postal, pas une commune.
            source: { title: Tableau, read: 2026-11-21 }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          moselle:
            label: département de la Moselle
            institution: departement
            communes: { departement: "570" }
            #                        ^^^^^ « 570 » n'est pas le code d'un département.
            source: { title: Code officiel, read: 2026-11-21 }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          ressort:
            label: ressort du tribunal
            institution: tribunal-judiciaire
            communes: { codes: ["57999"] }
            #                   ^^^^^^^ « 57999 » n'est le code d'aucune commune.
            source: { title: Tableau, read: 2026-11-21 }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          agglomeration:
            label: intercommunalité
            institution: intercommunalite
            communes: { epci: "123456789" }
            #                 ^^^^^^^^^^^ « 123456789 » n'est pas le numéro SIREN d'une intercommunalité.
            source: { title: Tableau, read: 2026-11-21 }
        `,
      },
      {
        'territories/essai/territory.yaml': `
          title: Essai
          publisher: Réseau
          fictional: true
          communes: { list: { "57463": { name: Valbrume } } }
          #                   ^^^^^^^ « 57463 » est une vraie commune, et ce territoire est fictif.
        `,
        'territories/essai/zones.yaml': `
          ressort:
            label: ressort du tribunal
            institution: tribunal-judiciaire
            communes: { codes: ["99E09"] }
            #                   ^^^^^^^ « 99E09 » n'est pas une commune de ce territoire fictif.
            source: { title: Tableau, read: 2026-11-21 }
        `,
      },
    ],
    correct: {
      'territories/essai/zones.yaml': `
        ressort:
          label: ressort du tribunal
          institution: tribunal-judiciaire
          communes: { codes: ["57463", "57283"], epci: "200039865", except: ["57480"] }
          source: { title: Tableau, read: 2026-11-21 }
      `,
    },
  },
  check({ directory }, report) {
    const told = new Set<string>()
    for (const territory of directory.territories) {
      const findings = territory.fictional ? inventedFindings(territory) : realFindings(territory)
      for (const finding of findings) {
        // Two zones may read the same row of a table.
        const place = `${finding.span.source.file}:${finding.span.start}`
        if (!told.has(place)) report(finding)
        told.add(place)
      }
    }
  },
})

/** In a real territory, what is not in the official code. */
function realFindings(territory: Territory): readonly Finding[] {
  const index = communeIndex()
  return [
    ...codesOf(territory).flatMap((code) => (index.find(code.value) ? [] : [notCurrent(code)])),
    ...selectorsOf(territory).flatMap(({ departments, groups }) => [
      ...departments
        .filter(({ value }) => !index.inDepartment(value))
        .map(({ value, span }) => ({
          span,
          message: messages.noSuchDepartment(value),
          help: messages.writeDepartment,
        })),
      ...groups
        .filter(({ value }) => !index.inGroup(value))
        .map(({ value, span }) => ({
          span,
          message: messages.noSuchGroup(value),
          help: messages.writeSiren,
        })),
    ]),
  ]
}

/** In a fictional one, what it lists that is real, and what it does not list. */
function inventedFindings(territory: Territory): readonly Finding[] {
  const index = communeIndex()
  const invented = territory.invented.map(({ code }) => code)
  const known = new Set(invented.map(({ value }) => value))
  return [
    ...invented
      .filter(({ value }) => index.find(value))
      .map(({ value, span }) => ({
        span,
        message: messages.realCommune(value),
        help: messages.inventAnother,
      })),
    ...codesOf(territory)
      .filter(({ value }) => !known.has(value))
      .map(({ value, span }) => ({
        span,
        message: messages.notInvented(value),
        ...nearWord({ value, span }, known),
      })),
  ]
}

/** A code that is not of today: what it became, or what else it is, or what is near. */
function notCurrent({ value, span }: Located<string>): Finding {
  const index = communeIndex()
  const successor = index.successorOf(value)
  if (successor !== undefined) {
    const text = `"${successor.code}"`
    return {
      span,
      message: messages.formerCommune(value, successor),
      help: messages.writeSuccessor(successor),
      suggestions: [
        { label: messages.replaceWith(successor.code), edits: [{ span, text }], safety: 'review' },
      ],
    }
  }
  const behind = index.behindPostal(value)
  if (behind.length > 0) {
    return { span, message: messages.postalCode(value), help: messages.behindPostalCode(behind) }
  }
  const near = nearest(value, index.codes()).flatMap((code) => index.find(code) ?? [])
  return { span, message: messages.noSuchCommune(value), help: messages.nearCommunes(near) }
}

/** Every commune code that the territory's files name. */
function codesOf(territory: Territory): readonly Located<string>[] {
  const selected = selectorsOf(territory).flatMap(({ codes, table, except }) => {
    return [...codes, ...(table?.codes ?? []), ...except]
  })
  const cut = [...territory.districts, ...zonesOf(territory).flatMap(({ districts }) => districts)]
  return [...selected, ...cut.map(({ commune }) => commune), ...territory.services.flatMap(codesOfService)]
}

function codesOfService({ except, contact }: Service): readonly Located<string>[] {
  const { commune } = contact.address ?? {}
  return commune === undefined ? except : [...except, commune]
}

function selectorsOf(territory: Territory): readonly Selector[] {
  const zones = zonesOf(territory).flatMap(({ communes }) => (communes === 'unknown' ? [] : [communes]))
  return territory.communes === undefined ? zones : [territory.communes, ...zones]
}
