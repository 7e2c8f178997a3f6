import { expect, test } from 'vitest'
import { toHsds } from '../exchange/exports/hsds/to-hsds.ts'
import { exportSubject, realFiles } from './exported-from.ts'
import { faultsOfPackage } from './tabular-package.ts'

const { files } = toHsds(exportSubject(realFiles('exemple'), 'exemple'))

/** The faults of the package once a text of one of its files is another. */
function faultsWith(file: string, before: string | RegExp, after: string): readonly string[] {
  return faultsOfPackage({ ...files, [file]: (files[file] ?? '').replace(before, after) })
}

test.each([
  ['a column that is not declared', 'phones.csv', 'number', 'numero', /has columns/],
  ['a value that is required', 'phones.csv', /,\+33[^,]*/, ',', /phones.csv number: is missing/],
  ['an identifier that is no UUID', 'phones.csv', /\n[^,]*/, '\n12', /phones.csv id: 12/],
  ['a word that is not in the list', 'services.csv', ',active,', ',open,', /services.csv status: open/],
  ['a time that is not one', 'schedules.csv', ',00:00:00,', ',minuit,', /opens_at: minuit/],
  [
    'a row that refers to nothing',
    'organizations.csv',
    /\n[^\n]*/,
    '',
    /organization_id: .* is no organization/,
  ],
])('%s is told', (_, file, before, after, fault) => {
  expect(faultsWith(file, before, after).join('\n')).toMatch(fault)
})

test('an identifier that is there twice, and a file that nothing declares, are told', () => {
  const [, row] = (files['phones.csv'] ?? '').split('\n')
  expect(faultsWith('phones.csv', /$/, `${row}\n`)).toContain('phones.csv id: is there twice')
  expect(faultsOfPackage({ ...files, 'autre.csv': '' })).toEqual(['autre.csv is in no resource'])
})
