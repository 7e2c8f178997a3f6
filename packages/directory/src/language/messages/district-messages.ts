/** What is said of communes that an institution cuts. */
import type { L10n } from '@jalon/diagnostics'

const say = (fr: string, en: string): L10n => ({ fr, en })

export const districtMessages = {
  noDistricts: (zone: string, commune: string) =>
    say(
      `« ${zone} » couvre une partie de ${commune}, dont les quartiers ne sont écrits nulle part.`,
      `"${zone}" holds a part of ${commune}, whose districts are written nowhere.`,
    ),
  writeDistricts: (commune: string) =>
    say(
      `Ajoutez à territory.yaml « districts: { "${commune}": { question: …, answers: { … } } } ».`,
      `Add "districts: { "${commune}": { question: …, answers: { … } } }" to territory.yaml.`,
    ),
  unknownDistrict: (zone: string, district: string, commune: string) =>
    say(
      `« ${zone} » couvre le quartier « ${district} », que ${commune} n'a pas.`,
      `"${zone}" holds district "${district}", which ${commune} does not have.`,
    ),
  nobodyInDistrict: (label: string, kind: string) =>
    say(
      `Dans « ${label} », personne n'est trouvé pour « ${kind} », partagé par quartiers.`,
      `In "${label}", nobody is found for "${kind}", which is shared by districts.`,
    ),
  coverDistrict: (district: string) =>
    say(
      `Ajoutez « ${district} » aux quartiers d'une zone de ce service, ou retirez ce quartier de la question.`,
      `Add "${district}" to the districts of a zone of this service, or remove it from the question.`,
    ),
} as const
