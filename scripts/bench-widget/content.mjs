/** What the compared pages say: the questions and the texts of the general start of `exemple`, as they are compiled. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { widget } from '../lib/paths.mjs'

/** @typedef {{ ask: string, help: string, several: boolean, answers: readonly string[] }} Question */

/** Reads the compiled content of the widget: it must have been built. */
export function comparedContent() {
  const packs = join(widget, 'generated')
  const pack = JSON.parse(readFileSync(join(packs, 'exemple.json'), 'utf8'))
  const { ir } = JSON.parse(readFileSync(join(packs, 'national.json'), 'utf8'))
  return contentOf(ir, pack)
}

/**
 * Every question that the general start may ask, in the order in which it names them, parts included; and every referral
 * that it may make.
 * @param {any} ir
 * @param {any} pack
 */
export function contentOf(ir, pack) {
  const start = Object.values(ir.pathways).find(({ alias }) => alias === 'accueil')
  /** @type {Set<string>} */
  const facts = new Set()
  /** @type {{ kind: string, text: string }[]} */
  const referrals = []
  /** @type {Set<string>} */
  const seen = new Set()
  /** @param {any} pathway */
  const read = (pathway) => {
    if (seen.has(pathway.id)) return
    seen.add(pathway.id)
    for (const state of Object.values(pathway.states)) {
      if (state.kind === 'invoke') read(ir.pathways[state.pathway])
      if (state.kind === 'ask' && state.fact !== 'profession') facts.add(state.fact)
      if (state.kind === 'refer')
        for (const kind of state.referral.to) referrals.push({ kind, text: state.referral.say ?? '' })
    }
  }
  read(start)
  return {
    emergency: [
      { href: 'tel:17', text: '17' },
      { href: 'tel:112', text: '112' },
      { href: 'sms:114', text: 'SMS 114' },
    ],
    professions: labels(ir.facts.profession),
    communes: [...pack.communes.map((/** @type {any} */ { name }) => name), 'Autre commune ou ne sait pas'],
    questions: [...facts].map((fact) => questionOf(ir.facts[fact])),
    plan: referrals.map(({ kind, text }) => {
      const service = pack.services.find((/** @type {any} */ each) => each.kind === kind)
      return { name: service?.name ?? ir.kinds[kind]?.label ?? '', phone: service?.phone?.value ?? '', text }
    }),
  }
}

/**
 * @param {any} fact
 * @returns {Question}
 */
function questionOf(fact) {
  return { ask: fact.ask, help: fact.help ?? '', several: fact.type === 'choices', answers: labels(fact) }
}

/**
 * @param {any} fact
 * @returns {readonly string[]}
 */
function labels(fact) {
  return fact.answers.map((/** @type {any} */ { label }) => label)
}
