/**
 * The same questions as someone would write them by hand: one a screen, a way back, and the plan at the end. It follows
 * no rule and knows no commune: every question comes in turn, and every referral is listed.
 */
const root = document.querySelector('#outil')
const answers = {}
let position = -1

/** An element, its attributes and what it holds. */
function make(tag, attributes, ...children) {
  const element = Object.assign(document.createElement(tag), attributes)
  element.append(...children)
  return element
}

function list(id, label, options) {
  const select = make('select', { id, required: true }, make('option', { value: '' }, 'Choisir'))
  select.append(...options.map((option, index) => make('option', { value: index }, option)))
  select.onchange = () => {
    answers[id] = select.value
  }
  return make('label', {}, label, select)
}

function emergency() {
  const numbers = content.emergency.map(({ href, text }) => make('a', { href }, text))
  return make('p', {}, 'Danger immédiat : ', ...numbers.flatMap((number) => [number, ' ']))
}

function show(title, ...children) {
  const heading = make('h1', { tabIndex: -1 }, title)
  root.replaceChildren(emergency(), heading, ...children)
  if (position >= 0) heading.focus()
}

function move(to) {
  position = to
  if (position < 0) return first()
  if (position >= content.questions.length) return plan()
  question(content.questions[position])
}

function first() {
  const form = make(
    'form',
    {},
    list('metier', 'Vous exercez comme', content.professions),
    list('commune', 'Commune où la personne souhaite être accompagnée', content.communes),
    make('button', {}, 'Commencer'),
  )
  form.onsubmit = (event) => {
    event.preventDefault()
    move(0)
  }
  show('Orienter une personne', form)
}

function question({ ask, help, several, answers: labels }) {
  const type = several ? 'checkbox' : 'radio'
  const choices = labels.map((label, value) =>
    make('label', {}, make('input', { type, name: 'r', value }), ` ${label}`),
  )
  const form = make(
    'form',
    {},
    make('fieldset', {}, make('legend', {}, ask), make('p', { className: 'hint' }, help), ...choices),
    make('button', {}, 'Continuer'),
  )
  form.onsubmit = (event) => {
    event.preventDefault()
    answers[position] = new FormData(form).getAll('r')
    if (answers[position].length > 0) move(position + 1)
  }
  show(`Question ${position + 1}`, form, back())
}

function back() {
  const button = make('button', { type: 'button', id: 'revenir' }, 'Revenir')
  button.onclick = () => move(position - 1)
  return make('p', {}, button)
}

function plan() {
  const items = content.plan.map(({ name, phone, text }) =>
    make('li', {}, make('strong', {}, name), ` ${phone} `, make('p', {}, text)),
  )
  show('Parcours proposé', make('ol', {}, ...items), back())
}

move(-1)
