/** Which communes are sent to other structures than before, whatever the pathway: the directory as what changed. */
import { own } from '@jalon/core'
import type { Pack, Resolution } from '@jalon/directory'
import { communeClasses, resolve } from '@jalon/directory'
import type { Place } from '../program/rows.ts'
import type { Both } from './version.ts'

/** For one kind, the communes that receive these structures in place of those. */
export interface DirectoryChange {
  readonly territory: string
  readonly kind: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly communes: readonly Place[]
}

/** The changes of the territories that both versions have. Structures are named as the directory names them. */
export function directoryChanges(packs: Both<readonly Pack[]>, today: string): readonly DirectoryChange[] {
  return packs.after.flatMap((now) => {
    const was = packs.before.find(({ territory }) => territory.id === now.territory.id)
    return was === undefined ? [] : changesIn({ before: was, after: now }, today)
  })
}

function changesIn({ before, after }: Both<Pack>, today: string): readonly DirectoryChange[] {
  const territory = after.territory.id
  const classOf = new Map(
    communeClasses(before).flatMap((communes, index) => communes.map(({ code }) => [code, index] as const)),
  )
  const kinds = Object.keys(after.ir.kinds).filter((kind) => own(before.ir.kinds, kind) !== undefined)
  const found = new Map<string, { readonly change: DirectoryChange; readonly communes: Place[] }>()
  for (const communes of communeClasses(after)) {
    const parts = new Map<number, Place[]>()
    for (const { code, name } of communes) {
      const former = classOf.get(code)
      if (former !== undefined) parts.set(former, [...(parts.get(former) ?? []), { territory, code, name }])
    }
    for (const part of parts.values()) {
      const code = part[0]?.code ?? null
      for (const kind of kinds) {
        const was = namesOf(resolve(before, code, kind, today))
        const now = namesOf(resolve(after, code, kind, today))
        const key = JSON.stringify([kind, was, now])
        if (was.join('\n') === now.join('\n')) continue
        const known = found.get(key) ?? {
          change: { territory, kind, before: was, after: now, communes: [] },
          communes: [],
        }
        found.set(key, known)
        known.communes.push(...part)
      }
    }
  }
  return [...found.values()].map(({ change, communes }) => ({ ...change, communes }))
}

function namesOf(resolution: Resolution): readonly string[] {
  return resolution.result === 'found' ? resolution.candidates.map(({ service }) => service.name) : []
}
