/** One referral of the plan: what to do first, then who, how soon, with what, and what is left to her choice. */
import type { Messages } from '../../messages/french.ts'
import type { ReferralView, SourceView } from '../../view/plan-view.ts'
import { ContactCard } from '../contact-card/contact-card.tsx'
import { Heading } from '../heading/heading.tsx'

export interface ReferralCardProps {
  readonly level: number
  readonly messages: Messages
  readonly referral: ReferralView
  readonly retained: boolean
  readonly onRetain: (retained: boolean) => void
}

/** How many structures are shown before the others are folded away. */
const shownFirst = 2

/** A card with its place in the order. */
export function ReferralCard({ level, messages, referral, retained, onRetain }: ReferralCardProps) {
  const text = messages.card
  const { number, purpose, role, urgency, outside, say, prepare, avoid, consent, contacts, missing } =
    referral
  const id = `po-r${number}`
  const isNational = referral.nature === 'line' || contacts.length === 0
  return (
    <article class="referral-card" aria-labelledby={id}>
      <header>
        <span class="referral-card-number" aria-hidden="true">
          {number}
        </span>
        <div>
          <Heading level={level} id={id} class="referral-card-purpose">
            {purpose}
          </Heading>
          <p class="referral-card-tags">
            <span class="tag" data-urgency={urgency}>
              {text.urgencies[urgency]}
            </span>
            {outside && (
              <span class="tag" data-outside>
                {text.outside}
              </span>
            )}
          </p>
        </div>
      </header>
      <div class="referral-card-body">
        <div class="referral-card-what">
          {say && <p>{say}</p>}
          {role && <p class="referral-card-role">{role}</p>}
          <Items title={text.prepare} items={prepare} />
          <Items title={text.avoid} items={avoid} />
          {consent === 'wanted' && <p class="referral-card-consent">{text.consentWanted}</p>}
          {consent === 'given' && <p class="referral-card-consent">{text.consentGiven}</p>}
        </div>
        {(contacts.length > 0 || missing.length > 0) && (
          <div class="referral-card-who">
            {missing.length > 0 && (
              <p class="referral-card-gap">
                {text.gap(missing.join(', '))} {isNational ? text.gapNational : text.gapInstead}
              </p>
            )}
            {contacts.slice(0, shownFirst).map((contact, index) => (
              <ContactCard key={index} contact={contact} messages={messages} />
            ))}
            {contacts.length > shownFirst && (
              <details>
                <summary>{text.others(contacts.length - shownFirst)}</summary>
                {contacts.slice(shownFirst).map((contact, index) => (
                  <ContactCard key={index} contact={contact} messages={messages} />
                ))}
              </details>
            )}
          </div>
        )}
      </div>
      <footer>
        <label class="retain" for={`${id}-k`}>
          <input
            id={`${id}-k`}
            type="checkbox"
            autocomplete="off"
            checked={retained}
            aria-describedby={id}
            onChange={(event) => onRetain(event.currentTarget.checked)}
          />
          {text.retained}
        </label>
        <details class="referral-card-why">
          <summary>{text.why}</summary>
          <Why referral={referral} messages={messages} />
        </details>
      </footer>
    </article>
  )
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div class="referral-card-items">
      <p>{title}</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  )
}

function Why({
  referral: { because, sources },
  messages,
}: {
  readonly referral: ReferralView
  readonly messages: Messages
}) {
  return (
    <dl class="referral-card-reasons">
      {because.length > 0 && (
        <div>
          <dt>{messages.card.answers}</dt>
          {because.map(({ question, answer }) => (
            <dd key={question}>
              {question} <strong>{answer}</strong>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{messages.card.sources}</dt>
        {sources.length === 0 && <dd>{messages.card.noSource}</dd>}
        {sources.map((source) => (
          <dd key={source.title}>
            <Source source={source} messages={messages} />
          </dd>
        ))}
      </div>
    </dl>
  )
}

function Source({
  source: { title, url, date, read },
  messages,
}: {
  readonly source: SourceView
  readonly messages: Messages
}) {
  const status = read ? messages.card.read : messages.card.toVerify
  return (
    <>
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title} {messages.external}
        </a>
      )}
      {date && `, ${date}`} <span class="referral-card-status">({status})</span>
    </>
  )
}
