/** A content root that rests on another: what both say is one, and nothing of the base is lost on the way. */
import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jalon } from '../testing/jalon.ts'
import {
  asked,
  network,
  oneMoreRule,
  small,
  sooner,
  withoutLeftovers,
  write,
} from '../testing/network-on-base.ts'
import { readWithBase } from './open-base.ts'

withoutLeftovers()

/** What a check finds, hints apart: the rule, the file and the line. */
async function told(cwd: string, severities: readonly string[] = ['error', 'warning']) {
  const { out } = await jalon(['check', '--format', 'json'], { cwd })
  const { diagnostics } = JSON.parse(out) as { diagnostics: readonly Record<string, string>[] }
  return diagnostics
    .filter(({ severity }) => severities.includes(severity ?? ''))
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`)
}

const messages = async (cwd: string) => (await jalon(['check'], { cwd })).out

describe('the whole is what both say', () => {
  test('a root with nothing but a base is the base', async () => {
    const cwd = network({})
    const { code, out } = await jalon(['check', '--root', 'pathways'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/Repose sur la base 0\.1\.0 \(content-[0-9a-f]{32}\) ; tout est vérifié ensemble\./)
    expect((await jalon(['test'], { cwd })).out).toContain('1 scénario vrai sur 1.')
  })

  test('entries are added to those of the base: rules, teams, conditions, kinds, questions, words, national services', async () => {
    const cwd = network({
      'network/invariants.yaml': oneMoreRule,
      'network/owners.yaml': 'pole-local: { label: "Pôle local", matters: [medical] }\n',
      'network/conditions.yaml': 'menaces-rapportees: { faits: { includes: menaces } }\n',
      'network/facts.yaml': 'enfants: { ask: "Des enfants au foyer ?", type: yes-no }\n',
      'network/kinds.yaml':
        'ligne-locale: { label: "Ligne locale", nature: line, purpose: "Être rappelée", always-open: true }\n',
      'network/national.yaml': 'rappel-local: { name: "Rappel", kind: ligne-locale }\n',
      'network/wording.yaml': 'avoid: [{ word: "prétend", better: "dit" }]\n',
      'local/local.pathway.yaml': `pathway: local
title: "Un parcours du réseau"
entry: false
owner: pole-local
reviewed: 2026-09-14
review-by: 2027-09-14
status: draft
initial: enfants
states:
  enfants: { ask: enfants, next: { oui: rappel, non: fin } }
  rappel:
    refer: { to: ligne-locale, urgency: week, say: "Proposez un rappel.", consent: not-required, sources: [guide] }
    allow: { no-consent-not-urgent: "Information donnée de vive voix." }
    next: fin
  fin: { final: termine }
sources: { guide: { title: "Guide du réseau" } }
`,
    })
    expect(await told(cwd, ['error'])).toEqual([])
    const { out } = await jalon(['check', '--format', 'json'], { cwd })
    const { proved, base } = JSON.parse(out)
    expect(proved.invariants.map(({ id }: { id: string }) => id)).toEqual([
      'danger-secours-d-abord',
      'suivi-toujours',
    ])
    expect(base).toMatchObject({ version: '0.1.0', replaced: [] })
  })

  test('a pathway, a territory, a team and a national service replace those of the base, and it is said', async () => {
    const cwd = network({
      'essai/essai.pathway.yaml': sooner(),
      'network/owners.yaml':
        'pole-sante: { label: "Maison de santé", matters: [medical, legal, social, directory] }\n',
      'territories/val/territory.yaml':
        'title: "Le val"\npublisher: "Un réseau"\ncog: 2026\ncommunes: { codes: ["57463"] }\n',
    })
    expect(await told(cwd, ['error'])).toEqual([])
    expect(await told(cwd, ['hint'])).toEqual(
      expect.arrayContaining([
        'base-replaced pathways/essai/essai.pathway.yaml:1',
        'base-replaced pathways/network/owners.yaml:1',
        'base-replaced pathways/territories/val/territory.yaml:1',
      ]),
    )
    expect(await messages(cwd)).toContain(
      'Remplacé ici, et qui ne suivra plus la base : essai/essai.pathway.yaml, territories/val, pole-sante.',
    )
    const answers = ['--pathway', 'essai', '--answers', '{"danger":"oui","faits":["menaces"],"accord":"non"}']
    const { out } = await jalon(['run', ...answers, '--format', 'json'], { cwd })
    expect(JSON.parse(out).plan.map(({ urgency }: { urgency: string }) => urgency)).toEqual(['now', 'h72'])
  })

  test('the same base elsewhere gives the same bytes', async () => {
    const cwd = network({ 'network/invariants.yaml': oneMoreRule })
    const built = async (out: string) => {
      expect((await jalon(['build', '--packs-only', '--out', out], { cwd })).code).toBe(0)
      return ['national.json', 'val.json'].map((name) => readFileSync(join(cwd, out, name), 'utf8'))
    }
    const first = await built('un')
    renameSync(join(cwd, 'node_modules/jalon'), join(cwd, 'base'))
    write(cwd, { 'pathways/jalon.yaml': asked('../base/pathways') })
    expect(await built('deux')).toEqual(first)
  })

  test('a root without a base is read as it always was', () => {
    const { base, sources } = readWithBase(small)
    expect(base).toBeUndefined()
    expect(sources.some((source) => 'from' in source || 'base' in source)).toBe(false)
  })
})

describe('what protects the person stays', () => {
  test('a rule of the network broken by the base is told, with its shortest walk', async () => {
    const cwd = network({
      'network/invariants.yaml': `invariants:
  - id: toujours-la-ligne
    why: "Chacune entend parler de la ligne d'écoute."
    every-path-includes: { refer: ligne-ecoute }
`,
    })
    const found = await told(cwd, ['error'])
    expect(found).toHaveLength(1)
    expect(await messages(cwd)).toContain('toujours-la-ligne')
    expect((await jalon(['build', '--packs-only', '--out', 'x'], { cwd })).code).toBe(1)
  })

  test.each([
    [
      'a rule of the base written again, weaker',
      {
        'network/invariants.yaml':
          'invariants:\n  - id: danger-secours-d-abord\n    why: "Plus souple."\n    every-path-includes: { refer: any }\n',
      },
      'base-entry-rewritten pathways/network/invariants.yaml:2',
    ],
    [
      'the condition under a rule',
      { 'network/conditions.yaml': 'coups-rapportes: { faits: { includes: menaces } }\n' },
      'base-entry-rewritten pathways/network/conditions.yaml:1',
    ],
    [
      'a question',
      { 'network/facts.yaml': 'danger: { ask: "Du danger ?", type: yes-no }\n' },
      'base-entry-rewritten pathways/network/facts.yaml:1',
    ],
    [
      'a kind',
      {
        'network/kinds.yaml':
          'police-urgence: { label: "Commissariat", nature: structure, purpose: "Y passer" }\n',
      },
      'base-entry-rewritten pathways/network/kinds.yaml:1',
    ],
  ])('%s is refused', async (_, files, expected) => {
    expect(await told(network(files), ['error'])).toContain(expected)
  })

  test('a pathway of the network that breaks a rule of the base is told', async () => {
    const late = sooner().replace('oui: secours, inconnu: secours', 'oui: faits, inconnu: faits')
    const found = await told(network({ 'essai/essai.pathway.yaml': late }), ['error'])
    expect(found.join()).toMatch(/invariant/)
  })
})

describe('a link', () => {
  test('to the folder of the base is followed, as package managers make them', async () => {
    const cwd = network({})
    renameSync(join(cwd, 'node_modules/jalon'), join(cwd, 'store'))
    symlinkSync(join(cwd, 'store'), join(cwd, 'node_modules/jalon'))
    expect((await jalon(['check'], { cwd })).code).toBe(0)
  })

  test('inside the base is not, and it is told as one of the base', async () => {
    const cwd = network({})
    symlinkSync(join(small, 'essai'), join(cwd, 'node_modules/jalon/pathways/autre'))
    expect(await told(cwd, ['error'])).toEqual(['unread-file node_modules/jalon/pathways/autre:1'])
  })
})

describe('nothing is written in the base', () => {
  test('a fault there is told there, as something to read only', async () => {
    const cwd = network({})
    const file = 'node_modules/jalon/pathways/essai/essai.pathway.yaml'
    write(cwd, { [file]: readFileSync(join(cwd, file), 'utf8').replace('to: rdv-suivi', 'to: rdv-suivii') })
    const before = readFileSync(join(cwd, file), 'utf8')
    const { code, out } = await jalon(['check', '--fix'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain(`${file}:`)
    expect(out.replaceAll(/\s+/g, ' ')).toContain('celui de la base, qui ne se modifie pas ici')
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(before)
  })

  test('fmt lays out the files of the network only', async () => {
    const cwd = network({
      'network/invariants.yaml': oneMoreRule.replace('{ refer: rdv-suivi }', '{refer: rdv-suivi}'),
    })
    const file = join(cwd, 'node_modules/jalon/pathways/essai/essai.pathway.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\n\n`)
    const { out } = await jalon(['fmt', '--check'], { cwd })
    expect(out.trim()).toBe('à mettre en forme : pathways/network/invariants.yaml')
  })

  test.each([
    ['a structure', ['--territory', 'val', '--service', 'cabinet', '--fact', 'site']],
    ['a national line', ['--national', '--service', 'ecoute-3919', '--fact', 'phone']],
  ])('what %s confirms is for those who write the base', async (_, place) => {
    const cwd = network({
      'network/national.yaml': 'autre-ligne: { name: "Autre ligne", kind: ligne-ecoute }\n',
    })
    const said = ['--confirm', '--on', '2026-11-20', '--by', 'pole-sante', '--source', 'Appel']
    const { code, err } = await jalon(['verify-contact', ...place, ...said], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('dans la base, qui ne se modifie pas ici')
  })

  test('a file of others enters no territory of the base', async () => {
    const cwd = network({})
    write(cwd, { 'finess.csv': 'x\n' })
    const { code, err } = await jalon(['import', 'finess', 'finess.csv', '--territory', 'val'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain('dans la base, qui ne se modifie pas ici')
  })

  test('new scenarios stand beside those of the base', async () => {
    const cwd = network({})
    const { code, out } = await jalon(['new', 'scenario', 'essai'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('pathways/essai/essai-local.scenarios.yaml')
    expect((await jalon(['test'], { cwd })).out).toContain('2 scénarios vrais sur 2.')
  })
})
