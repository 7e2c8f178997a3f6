/**
 * What a page and the frame of the tool tell each other, and the only two readers of what comes through a window. Objects,
 * never texts to decode; what has not exactly the shape is nothing. No message carries an answer, and none says where it is
 * sent from.
 */
import { type FrameAttributes, frameAttributes } from './names.ts'

/** What the frame tells the page. */
export type FromFrame =
  | { readonly type: 'pret'; readonly version: string }
  /** How high the frame must be for all of it to be seen. */
  | { readonly type: 'hauteur'; readonly hauteur: number }
  /** What the reader must see first, from the top of the frame: the heading that has just received focus. */
  | { readonly type: 'defiler'; readonly haut: number }
  | { readonly type: 'masquer' | 'reprendre' | 'quitter' }
  /** Around a printing: browsers name the file after the page. */
  | { readonly type: 'titre'; readonly titre: 'neutre' | 'restaurer' }
  /** An event of the element. */
  | { readonly type: 'evenement'; readonly nom: string; readonly detail: Detail }

/** What the page tells the frame. */
export type FromPage =
  | { readonly type: 'config'; readonly attributs: FrameAttributes }
  /** Which part of the frame is on the screen, from its top. */
  | { readonly type: 'vue'; readonly haut: number; readonly bas: number }
  | { readonly type: 'masquer' | 'reprendre' }

/** One word of a short list, under its name, or nothing. */
export type Detail = Readonly<Record<string, string>> | null

/** What surrounds a message: which protocol, and which document of a frame, by a name that it has drawn. */
interface Envelope {
  readonly po: 1
  readonly id: string
}

/** The highest that a frame is told to be, in pixels. */
export const highest = 20_000

// From 0 and from 120 to the highest, as numbers are written.
const place = '(1?\\d{1,4}|20000)'
const height = '((1[2-9]|[2-9]\\d|1?\\d{3})\\d|20000)'

const fromFrame = /* @__PURE__ */ grammar(
  'masquer|reprendre|quitter',
  'pret,version string \\d+(\\.\\d+){2}',
  `hauteur,hauteur number ${height}`,
  `defiler,haut number ${place}`,
  'titre,titre string (neutre|restaurer)',
  'evenement,nom string po-[a-z]+,detail object (null|(code|etape|type) string [a-z]+)',
)

const fromPage = /* @__PURE__ */ grammar(
  'masquer|reprendre',
  'config,attributs object[^,]*',
  `vue,haut number ${place},bas number ${place}`,
)

/** A message of the frame, or nothing. The page still has to know which window and which origin it comes from. */
export function readFromFrame(data: unknown): (FromFrame & Envelope) | undefined {
  return fromFrame.test(written(data)) ? (data as FromFrame & Envelope) : undefined
}

/** A message of the page, or nothing. The frame still has to know which window and which origin it comes from. */
export function readFromPage(data: unknown): (FromPage & Envelope) | undefined {
  if (!fromPage.test(written(data))) return undefined
  const message = data as FromPage & Envelope
  if (message.type === 'config') return areAttributes(message.attributs) ? message : undefined
  return message.type === 'vue' && message.haut > message.bas ? undefined : message
}

/** Where a message is sent. A page without an origin of its own can only be named by its window. */
export function towards(origin: string): string {
  return origin === 'null' ? '*' : origin
}

/** All the messages that there are, each as its fields are written. */
function grammar(...messages: readonly string[]): RegExp {
  return new RegExp(`^po number 1,id string [a-z0-9]{8,32},type string (${messages.join('|')})$`, 's')
}

/** The fields of a message in their order: the name of each, what it is, its value. One within another has no comma. */
function written(data: unknown, isInside = false): string {
  return Object.entries(data ?? {})
    .map(([name, value]) => {
      const text = Object(value) === value ? isInside || written(value, true) : value
      return `${name} ${typeof value} ${text}`.replaceAll(',', ';')
    })
    .join()
}

function areAttributes(given: unknown): boolean {
  return (
    Object.prototype.toString.call(given) === '[object Object]' &&
    Object.entries(given ?? {}).every(([name, value]) => {
      return (
        frameAttributes.some((known) => known === name) && typeof value === 'string' && value.length <= 200
      )
    })
  )
}
