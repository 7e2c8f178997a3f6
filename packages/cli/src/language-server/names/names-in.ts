/** Every name of a file, in the order in which someone reads it. */
import type { Document } from '@jalon/core'
import { get, textOf } from '@jalon/core'
import type { Form, Name } from './name.ts'
import { networkForm } from './network-forms.ts'
import { pathwayForm } from './pathway-form.ts'
import { scenariosForm } from './scenarios-form.ts'

/** The names of a document; none when it could not be read, or belongs to nobody. */
export function namesIn({ source, tree }: Document): readonly Name[] {
  const form = formOf(source.file)
  if (form === undefined || tree === undefined) return []
  const pathway = isOfPathway(source.file)
    ? (textOf(get(tree, 'pathway'))?.value ?? nameOfFile(source.file))
    : undefined
  return [...form(tree, { pathway })].sort((a, b) => a.span.start - b.span.start)
}

/** Whether the names of a file are known to anyone: otherwise nothing in it can be renamed or found. */
export function holdsNames(file: string): boolean {
  return formOf(file) !== undefined
}

function formOf(file: string): Form | undefined {
  if (file.endsWith('.pathway.yaml')) return pathwayForm
  if (file.endsWith('.scenarios.yaml')) return scenariosForm
  return networkForm(file)
}

function isOfPathway(file: string): boolean {
  return /\.(pathway|scenarios)\.yaml$/.test(file)
}

function nameOfFile(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/\.(pathway|scenarios)\.yaml$/, '')
}
