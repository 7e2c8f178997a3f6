import { messages } from '../../messages/chosen.ts'
import type { ContactView } from '../../view/contact-view.ts'
import { isEnglish } from '../../messages/language.ts'
import { freshnessOf } from '../../view/freshness.ts'
import { examplesOf } from '../examples.ts'
import { ContactCard } from './contact-card.tsx'

const named: ContactView = {
  name: 'Consultation de Beauclair',
  reason: 'Secteur du centre : commune de Beauclair',
  sensitiveAddress: false,
  toConfirm: false,
  askAround: false,
  hoursUnknown: false,
  modes: [],
}
const phone = { href: 'tel:0199001234', text: '01 99 00 12 34', written: false }
const hours = 'Du lundi au vendredi, de 9 h à 17 h'
const shared = { id: 'po-r1-c0', messages }

export const examples = examplesOf(ContactCard, {
  ouverte: {
    ...shared,
    contact: {
      ...named,
      phone,
      hours,
      opening: { isOpen: true, text: isEnglish ? 'open until 17:00' : "ouvert jusqu'à 17 h" },
      address: '3, rue du Pont, Beauclair',
      modes: ['appointment', 'phone'],
      site: 'https://consultation.example/',
      checked: freshnessOf('2026-03-12', '2026-06-01'),
    },
  },
  'fermée à cette heure': {
    ...shared,
    contact: {
      ...named,
      phone,
      hours,
      opening: {
        isOpen: false,
        text: isEnglish ? 'closed, opens on Monday at 9:00' : 'fermé, ouvre lundi à 9 h',
      },
    },
  },
  'horaires non renseignés': { ...shared, contact: { ...named, phone, hoursUnknown: true } },
  'sur réquisition': {
    ...shared,
    contact: {
      ...named,
      toConfirm: true,
      askAround: true,
      modes: ['on-requisition'],
      conditions: 'Possible sans plainte selon la convention',
      through: { name: 'Commissariat de Beauclair', phone },
    },
  },
  'lieu protégé': {
    ...shared,
    contact: { ...named, name: 'Maison de Rivemont', sensitiveAddress: true, through: { name: 'Le 115' } },
  },
  'à confirmer': {
    ...shared,
    contact: {
      ...named,
      toConfirm: true,
      askAround: true,
      meanwhile: { by: 'ligne-3919', call: { href: 'tel:3919', text: '3919', written: false } },
    },
  },
  'vérifiée il y a longtemps': {
    ...shared,
    contact: { ...named, phone, hours, checked: freshnessOf('2025-03-12', '2026-06-01') },
  },
})
