import { expect, test } from 'vitest'
import { WrittenElement, writtenDocument } from './written-page.ts'

const element = (name: string) => new WrittenElement('', name)

test('un texte ne devient jamais une balise, ni un attribut', () => {
  const paragraph = element('p')
  paragraph.setAttribute('Title', '"><b>')
  paragraph.insertBefore(writtenDocument.createTextNode('<b> & co'), null)
  expect(paragraph.markup).toBe('<p title="&#34;&#62;&#60;b&#62;">&#60;b&#62; &#38; co</p>')
})

test('ce qui est placé avant y reste, et ce qui est repris n’est plus là', () => {
  const list = element('ul')
  const [first, second] = [element('li'), element('br')]
  list.insertBefore(second, null)
  list.insertBefore(first, second)
  expect(list.content).toBe('<li></li><br>')
  expect(first.nextSibling).toBe(second)
  list.insertBefore(first, null)
  expect(list.content).toBe('<br><li></li>')
  second.remove()
  expect(list.content).toBe('<li></li>')
})
