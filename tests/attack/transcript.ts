import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { readTicket, type Ticket } from '../../src/ballots/tickets.ts'
import { assign } from './assignment.ts'
import type { Guesses } from './attacker.ts'
import { groupBy } from './evidence.ts'
import { quotientOf } from './quotient.ts'
import type { Exchange } from './recorder.ts'

/** Everything a server received and sent in a week, shuffled, without addresses and times. */
export type Transcript = {
  exchanges: Exchange[]
  cellOf: number[]
  /** Ballots of the week in the order of their serials. */
  serials: Buffer[]
}

type Cast = { ballot: number; ticket: Ticket; form: URLSearchParams; exchange: Exchange }
/** What one person sent and got while signed in. */
type Side = {
  person: number
  exchanges: Exchange[]
  tokens: Buffer[]
  text: string
  /** The public keys they were offered; those of their cell where no page shows them theirs. */
  keys: KeyObject[]
}

/**
 * Links people to ballots by the bytes of the requests alone: material that both share, keys under
 * which a signature verifies, what the blinded and the signed value have to do with each other,
 * language, headers, numbers.
 */
export function attackTranscript({ exchanges, cellOf, serials }: Transcript): Guesses {
  const places = new Map(serials.map((serial, i) => [serial.toString('hex'), i]))
  const casts = exchanges.flatMap((exchange): Cast[] => {
    if (exchange.path !== '/ballots') return []
    const form = new URLSearchParams(exchange.sent)
    const ticket = readTicket(form.get('ticket') ?? '')
    const ballot = ticket && places.get(ticket.serial.toString('hex'))
    return ballot === undefined ? [] : [{ ballot, ticket: ticket!, form, exchange }]
  })
  const signedIn = exchanges.filter(({ person }) => person !== undefined)
  const sides = [...groupBy(signedIn, ({ person }) => person!)].map(([person, own]): Side => {
    const text = own.map(textOf).join('\n')
    return { person, exchanges: own, text, tokens: tokensIn(text), keys: keysIn(text) }
  })
  const guesses: Guesses = new Map()
  for (const cell of new Set(cellOf)) {
    const inCell = casts.filter(({ ticket }) => ticket.cell === cell)
    const inSight = sides.filter(({ person }) => cellOf[person] === cell)
    const offered = new Set(inSight.flatMap((side) => side.keys))
    const people = inSight.map((side) =>
      side.keys.length > 0 ? side : { ...side, keys: [...offered] },
    )
    const ballots = [...groupBy(inCell, ({ ballot }) => ballot).values()]
    if (ballots.length === 0) continue
    const links = [byMaterial, byKey, byBlinding, byFields].map((look) => look(ballots, people))
    const weights = ballots.map((_, i) =>
      people.map((_, j) => links.reduce((total, link) => total + link[i]![j]!, 0)),
    )
    assign(weights).forEach((column, i) => {
      guesses.set(people[column]!.person, ballots[i]![0]!.ballot)
    })
  }
  return guesses
}

const textOf = ({ path, sent, received, headers, setCookie }: Exchange): string =>
  [path, decodeURIComponent(sent.replaceAll('+', ' ')), received, headers, setCookie].join('\n')

/** Long words of a text as they stand, and decoded from base64url and hex. */
function tokensIn(text: string): Buffer[] {
  const words = new Set(text.match(/[A-Za-z0-9+/_-]{22,}/g) ?? [])
  return [...words].flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'base64url'),
    ...(/^[0-9a-f]+$/i.test(word) ? [Buffer.from(word, 'hex')] : []),
  ])
}

const WINDOW = 16
function* windowsOf(tokens: Buffer[]): Generator<string> {
  for (const token of tokens) {
    const text = token.toString('latin1')
    for (let at = 0; at + WINDOW <= text.length; at++) yield text.slice(at, at + WINDOW)
  }
}

type Look = (ballots: Cast[][], people: Side[]) => number[][]

/** Sixteen bytes in a row that one person and one ballot have, and nobody else of the cell. */
const byMaterial: Look = (ballots, people) => {
  const owners = new Map<string, Set<number>>()
  ballots.forEach((casts, i) => {
    for (const window of windowsOf(
      tokensIn(casts.map(({ exchange }) => textOf(exchange)).join('\n')),
    ))
      owners.set(window, (owners.get(window) ?? new Set()).add(i))
  })
  const holders = new Map<string, Set<number>>()
  people.forEach(({ tokens }, j) => {
    for (const window of windowsOf(tokens))
      if (owners.get(window)?.size === 1)
        holders.set(window, (holders.get(window) ?? new Set()).add(j))
  })
  const links = ballots.map(() => people.map(() => 0))
  for (const [window, held] of holders) {
    const [[i], [j]] = [[...owners.get(window)!], [...held]]
    if (held.size === 1) links[i!]![j!] = 1000
  }
  return links
}

const keys = new Map<string, KeyObject | undefined>()

const keysIn = (text: string): KeyObject[] =>
  [...new Set(text.match(/MIIB[\w-]{100,}/g) ?? [])].flatMap((spki) => {
    if (!keys.has(spki)) keys.set(spki, keyOf(spki))
    return keys.get(spki) ?? []
  })

function keyOf(spki: string): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(spki, 'base64url'), format: 'der', type: 'spki' })
  } catch {
    return undefined
  }
}

/** A ballot whose ticket verifies under a key that not everybody was offered. */
const byKey: Look = (ballots, people) =>
  ballots.map(([cast]) => {
    const fits = people.map((side) => side.keys.some((key) => isSignedBy(cast!.ticket, key)))
    const all = fits.filter(Boolean).length
    return fits.map((fit) => (fit && all < people.length ? 200 / all : 0))
  })

function isSignedBy({ proof, serial }: Ticket, key: KeyObject): boolean {
  if (proof.kind !== 'blind') return false
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 }
  return verify('sha384', Buffer.concat([proof.prefix, serial]), pss, proof.signature)
}

/**
 * Each pair of a blinded value and a signature has a quotient, the covering factor to the power of
 * e. For honest ones it is as random for a wrong pair as for the right one; one that comes up for
 * two pairs was not drawn at random.
 */
const byBlinding: Look = (ballots, people) => {
  const quotients = ballots.map(([cast]) =>
    people.map((side) => {
      const [key] = side.keys
      return key && quotientOf(cast!.ticket, blindedOf(side), key)
    }),
  )
  const counts = groupBy(
    quotients.flat().filter((one) => one !== undefined),
    (quotient) => quotient,
  )
  return quotients.map((row) =>
    row.map((one) =>
      one !== undefined && (one < 2n ** 64n || counts.get(one)!.length > 1) ? 500 : 0,
    ),
  )
}

const blindedOf = ({ exchanges }: Side): Buffer | undefined => {
  const draw = exchanges.find(({ path }) => path === '/app/pulse/ticket/blind')
  return draw && Buffer.from((JSON.parse(draw.sent) as { blinded: string }).blinded, 'base64url')
}

/** What a form says beside the answers: language and number; and headers that are alike. */
const byFields: Look = (ballots, people) =>
  ballots.map((casts) =>
    people.map(({ exchanges, text }) => {
      const [{ form, exchange }] = casts as [Cast]
      const spoken = /<html lang="(\w+)"/.exec(text)?.[1]
      const shown = exchanges.filter(({ path }) => path === '/app/pulse').length
      const header = (of: Exchange, name: string) =>
        of.headers.split('\n').find((line) => line.startsWith(`${name}: `))
      const isAlike = (name: string) => header(exchange, name) === header(exchanges[0]!, name)
      const highest = Math.max(...casts.map((cast) => Number(cast.form.get('number'))))
      return (
        (form.get('lang') === spoken ? 1 : 0) +
        (isAlike('accept-language') ? 1 : 0) +
        (isAlike('user-agent') ? 1 : 0) +
        (highest === shown ? 0.3 : 0)
      )
    }),
  )
