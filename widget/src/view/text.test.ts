import { expect, test } from 'vitest'
import {
  grouped,
  longDate,
  message,
  midSentence,
  telephone,
  timesTogether,
  unbroken,
  unended,
  webAddress,
} from './text.ts'

test.each([
  ['3919', '3919', 'tel:3919'],
  ['0199001234', '01 99 00 12 34', 'tel:0199001234'],
  ['01 99 00 12 34', '01 99 00 12 34', 'tel:0199001234'],
  ['+33199001234', '+33199001234', 'tel:+33199001234'],
])('le numéro %s se lit « %s » et se compose %s', (number, read, link) => {
  expect(grouped(number).replaceAll('\u00a0', ' ')).toBe(read)
  expect(telephone(number)).toBe(link)
})

test('un numéro à qui l’on écrit a un lien de message', () => {
  expect(message('114')).toBe('sms:114')
})

test.each([
  ['2026-03-12', '12 mars 2026'],
  ['2026-02-01', '1er février 2026'],
  ['bientôt', 'bientôt'],
])('le jour %s se lit « %s »', (day, read) => {
  expect(longDate(day)).toBe(read)
})

test.each([
  ['https://exemple.example/a', 'https://exemple.example/a'],
  ['http://exemple.example', 'http://exemple.example/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,a', undefined],
  ['exemple.example', undefined],
  [undefined, undefined],
])('l’adresse %s donne %s', (text, address) => {
  expect(webAddress(text)).toBe(address)
})

test('a question is not cut inside « souhaite-t-elle »', () => {
  expect(unbroken('Que souhaite-t-elle aujourd’hui, sur rendez-vous ?')).toBe(
    'Que souhaite\u2011t\u2011elle aujourd’hui, sur rendez-vous ?',
  )
})

test('hours are not cut inside « 13 h 30 »', () => {
  expect(timesTogether('du lundi au jeudi, de 9 h à 13 h 30')).toBe(
    'du lundi au jeudi, de 9\u00a0h à 13\u00a0h\u00a030',
  )
})

test('a percentage is not cut', () => {
  expect(unbroken('3 à 8 % sont concernées')).toBe('3 à 8\u00a0% sont concernées')
})

test.each([
  ["Pièce d'identité", "pièce d'identité"],
  ["L'avis d'un médecin", "l'avis d'un médecin"],
  ['CAF', 'CAF'],
  ['3919, Violences Femmes Info', '3919, Violences Femmes Info'],
])('« %s » in the middle of a sentence is « %s »', (label, inside) => {
  expect(midSentence(label)).toBe(inside)
})

test('a sentence that goes on has no final full stop', () => {
  expect(['Sur place.', 'Sur place'].map(unended)).toEqual(['Sur place', 'Sur place'])
})
