/** A code that is no commune of today: former, postal, misspelt, or of another kind. */
import { defineRule, didYouMean, type Finding, type L10n, type Located, nearest } from '@jalon/diagnostics'
import { communeIndex } from '../../communes/commune-index.ts'
import { type DirectorySubject, type Selector, type Service, type Territory, zonesOf } from '../directory.ts'

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
            source: { title: Tableau }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          ressort:
            label: ressort du tribunal
            institution: tribunal-judiciaire
            communes: { codes: ["57000"] }
            #                   ^^^^^^^ « 57000 » est un code postal, pas une commune.
            source: { title: Tableau }
        `,
      },
      {
        'territories/essai/zones.yaml': `
          moselle:
            label: département de la Moselle
            institution: departement
            communes: { departement: "570" }
            #                        ^^^^^ « 570 » n'est pas le code d'un département.
            source: { title: Code officiel }
        `,
      },
    ],
    correct: {
      'territories/essai/zones.yaml': `
        ressort:
          label: ressort du tribunal
          institution: tribunal-judiciaire
          communes: { codes: ["57463", "57283"], epci: "200039865", except: ["57480"] }
          source: { title: Tableau }
      `,
    },
  },
  check({ directory }, report) {
    for (const territory of directory.territories) {
      const findings = territory.fictional ? inventedFindings(territory) : realFindings(territory)
      for (const finding of findings) report(finding)
    }
  },
})

/** In a real territory, what is not in the official code. */
function realFindings(territory: Territory): readonly Finding[] {
  const index = communeIndex()
  return [
    ...codesOf(territory).flatMap((code) => (index.find(code.value) ? [] : [notCurrent(code)])),
    ...selectorsOf(territory).flatMap(({ departments, groups }) => [
      ...departments.filter(({ value }) => !index.inDepartment(value)).map(notADepartment),
      ...groups.filter(({ value }) => !index.inGroup(value)).map(notAGroup),
    ]),
  ]
}

/** In a fictional one, what it does not list, and what it lists that is real. */
function inventedFindings(territory: Territory): readonly Finding[] {
  const index = communeIndex()
  const invented = territory.invented.map(({ code }) => code)
  const known = new Set(invented.map(({ value }) => value))
  return [
    ...invented.filter(({ value }) => index.find(value)).map(notInvented),
    ...codesOf(territory)
      .filter(({ value }) => !known.has(value))
      .map((code) => notListed(code, known)),
  ]
}

function notCurrent(code: Located<string>): Finding {
  const index = communeIndex()
  const { value, span } = code
  const successor = index.successorOf(value)
  if (successor !== undefined) {
    const written = `"${successor.code}"`
    return {
      span,
      message: {
        fr: `« ${value} » n'est plus une commune : elle fait partie de ${successor.name}.`,
        en: `"${value}" is no longer a commune: it is part of ${successor.name}.`,
      },
      help: {
        fr: `Écrivez « ${successor.code} », le code de ${successor.name}, s'il n'y est pas déjà.`,
        en: `Write "${successor.code}", the code of ${successor.name}, unless it is already there.`,
      },
      suggestions: [
        {
          label: { fr: `Remplacer par ${written}`, en: `Replace with ${written}` },
          edits: [{ span, text: written }],
          safety: 'review',
        },
      ],
    }
  }
  const behind = index.behindPostal(value)
  if (behind.length > 0) {
    const list = behind.map(({ code: each, name }) => `${each} (${name})`).join(', ')
    return {
      span,
      message: {
        fr: `« ${value} » est un code postal, pas une commune.`,
        en: `"${value}" is a postal code, not a commune.`,
      },
      help: {
        fr: `Les communes de ce code postal : ${list}.`,
        en: `The communes of this postal code: ${list}.`,
      },
    }
  }
  return {
    span,
    message: {
      fr: `« ${value} » n'est le code d'aucune commune.`,
      en: `"${value}" is the code of no commune.`,
    },
    help: nearCommunes(value),
  }
}

function nearCommunes(code: string): L10n {
  const index = communeIndex()
  const near = nearest(code, index.codes()).flatMap((each) => index.find(each) ?? [])
  const list = near.map((commune) => `${commune.code} (${commune.name})`).join(', ')
  return {
    fr: `Il faut le code Insee, entre guillemets.${list === '' ? '' : ` Les plus proches : ${list}.`}`,
    en: `The Insee code is expected, between quotes.${list === '' ? '' : ` The nearest ones: ${list}.`}`,
  }
}

function notADepartment({ value, span }: Located<string>): Finding {
  return {
    span,
    message: {
      fr: `« ${value} » n'est pas le code d'un département.`,
      en: `"${value}" is not the code of a département.`,
    },
  }
}

function notAGroup({ value, span }: Located<string>): Finding {
  return {
    span,
    message: {
      fr: `« ${value} » n'est pas le numéro SIREN d'une intercommunalité.`,
      en: `"${value}" is not the SIREN number of an intercommunal body.`,
    },
  }
}

function notInvented({ value, span }: Located<string>): Finding {
  return {
    span,
    message: {
      fr: `« ${value} » est une vraie commune, et ce territoire est fictif.`,
      en: `"${value}" is a real commune, and this territory is fictional.`,
    },
  }
}

function notListed({ value, span }: Located<string>, known: Iterable<string>): Finding {
  return {
    span,
    message: {
      fr: `« ${value} » n'est pas une commune de ce territoire fictif.`,
      en: `"${value}" is not a commune of this fictional territory.`,
    },
    help: didYouMean(value, known),
  }
}

/** Every commune code that the territory's files name. */
function codesOf(territory: Territory): readonly Located<string>[] {
  return [
    ...selectorsOf(territory).flatMap(({ codes, table, except }) => [
      ...codes,
      ...(table?.codes ?? []),
      ...except,
    ]),
    ...territory.services.flatMap(codesOfService),
  ]
}

function codesOfService({ except, contact }: Service): readonly Located<string>[] {
  const { commune } = contact.address ?? {}
  return commune === undefined ? except : [...except, commune]
}

function selectorsOf(territory: Territory): readonly Selector[] {
  const zones = zonesOf(territory).flatMap(({ communes }) => (communes === 'unknown' ? [] : [communes]))
  return [territory.communes, ...zones]
}
