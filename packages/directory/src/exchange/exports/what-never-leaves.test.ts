import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packService } from '../../build/pack-service.ts'
import { isMobileNumber, nationalDigits } from '../../contact/phone-number.ts'
import { contactFacts } from '../../current-facts.ts'
import type { Service } from '../../language/directory.ts'
import { anyTerritory, type Files } from '../../testing/arbitrary-territory.ts'
import { exportSubject, realFiles, recordsOf } from '../../testing/exported-from.ts'
import { exportFormats } from './export-formats.ts'
import type { ExportSubject } from './outgoing.ts'
import { lossReport } from './report.ts'

/** Everything that an export writes, reports included. */
function allTexts(subject: ExportSubject): string {
  const texts = Object.values(exportFormats).flatMap((format) => {
    const exported = format.write(subject)
    return [...Object.values(exported.files), lossReport(exported, format.title, 'fr')]
  })
  return texts.join('\n')
}

/** The phones and addresses of a service, as they could be found in a file, by whether they may be there. */
function contactsOf(service: Service, subject: ExportSubject) {
  const { territory, kinds } = subject
  const kind = kinds.get(service.kind.value)?.kind
  if (kind === undefined) return []
  const shown = packService(service, {
    today: territory.asOf ?? subject.today,
    fictional: territory.fictional,
    kind,
    communes: [],
  })
  return contactFacts
    .filter((fact) => fact === 'phone' || fact === 'address')
    .flatMap((fact) => {
      const written = service.contact[fact]
      if (written === undefined) return []
      const isPersonal = fact === 'phone' && isMobileNumber(written.value.value) && !written.isPublic
      const value = fact === 'phone' ? nationalDigits(written.value.value).slice(1) : written.value.value
      return [{ value, mayLeave: shown[fact] !== undefined && !isPersonal && !kind.protected }]
    })
}

test('a contact that is not confirmed, has expired, is personal or is of a protected place is in no file', () => {
  let kept = 0
  let sent = 0
  fc.assert(
    fc.property(anyTerritory, (files) => {
      const subject = exportSubject(files)
      const contacts = subject.territory.services.flatMap((service) => contactsOf(service, subject))
      const allowed = new Set(contacts.filter(({ mayLeave }) => mayLeave).map(({ value }) => value))
      // In JSON and in CSV, quotes are written in their own ways.
      const text = allTexts(subject).replaceAll('\\"', '"').replaceAll('""', '"')
      for (const { value } of contacts) {
        if (allowed.has(value)) sent += Number(text.includes(value))
        else {
          kept += 1
          expect(text).not.toContain(value)
        }
      }
    }),
  )
  // The property would hold of exports that give nothing.
  expect(Math.min(kept, sent)).toBeGreaterThan(20)
})

const files: Files = {
  'network/kinds.yaml': `
abri: { label: Hébergement, nature: structure, purpose: Être hébergée, protected: true }
accueil: { label: Accueil, nature: structure, purpose: Être accueillie }
`,
  'territories/ici/territory.yaml': `
title: Ici
publisher: Réseau
communes: { codes: ["57463"] }
`,
  'territories/ici/services.yaml': `
la-cachette:
  name: La Cachette
  kind: abri
  zones: anyone
  access: { modes: [phone], through: porte }
  contact: { phone: { value: "0199000101", verified: { status: confirmed, on: 2026-10-02, by: reseau } } }
porte:
  name: La Porte
  kind: accueil
  zones: anyone
  access: { modes: [phone], through: la-cachette }
  contact: { phone: { value: "0199000102", verified: { status: confirmed, on: 2026-10-02, by: reseau } } }
`,
}

describe('a protected place', () => {
  const subject = exportSubject(files)
  test('is named nowhere, even as the front door of another or in what is left out', () => {
    expect(allTexts(subject)).not.toMatch(/cachette|0199000101|199000101/i)
  })

  test('is counted', () => {
    for (const format of Object.values(exportFormats))
      expect(format.write(subject).left).toEqual([{ why: 'protected' }])
  })

  test('has a front door, which goes out like any service', () => {
    for (const format of Object.values(exportFormats))
      expect(format.write(subject).services).toEqual(['porte'])
  })
})

test('nothing of the real territories that their structures have not confirmed is in any file', () => {
  for (const territory of ['metz', 'pantin']) {
    const subject = exportSubject(realFiles(territory), territory)
    const text = allTexts(subject)
    const contacts = subject.territory.services.flatMap((service) => contactsOf(service, subject))
    expect(contacts.length).toBeGreaterThan(10)
    for (const { value, mayLeave } of contacts) if (!mayLeave) expect(text).not.toContain(value)
  }
})

test('an invented territory says in each record that it is invented', () => {
  const subject = exportSubject(realFiles('exemple'), 'exemple')
  const { 'data-inclusion': dataInclusion, hsds } = exportFormats
  const exported = dataInclusion?.write(subject)
  for (const { source } of exported === undefined ? [] : recordsOf(exported, 'services.json'))
    expect(source).toBe('jalon-fictif-exemple')
  const services = hsds?.write(subject).files['services.csv']?.trim().split('\n').slice(1)
  expect(services?.length).toBeGreaterThan(20)
  for (const line of services ?? []) expect(line).toContain('Données fictives')
})
