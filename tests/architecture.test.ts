import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../src/root.ts'

type Source = { path: string; text: string }
/** One file naming another, or a package; `to` is a path within the repository where it can be. */
type Edge = { from: string; to: string; isType: boolean }

const LAYERS = ['src', 'views', 'db']
const SOURCES: Source[] = LAYERS.flatMap((layer) =>
  readdirSync(join(ROOT, layer), { recursive: true, encoding: 'utf8' })
    .map((name) => `${layer}/${name}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
)

// Static imports and re-exports; imports for effect; dynamic ones, types too; files named by URL.
const IMPORTS = [
  /^\s*(?:import|export)\s+(?<type>type\s)?[^'";]*?\bfrom\s*['"](?<to>[^'"]+)['"]/gm,
  /^\s*import\s*['"](?<to>[^'"]+)['"]/gm,
  /\b(?:import|require)\s*\(\s*(?:['"](?<to>[^'"]+)['"]\s*\)|(?=[^'"\s]))/g,
  /new URL\(\s*['"](?<to>[^'"]+\.[jt]sx?)['"]\s*,\s*import\.meta\.url/g,
]

function edgesOf({ path, text }: Source): Edge[] {
  return IMPORTS.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ groups }) => {
    // An import of something computed could be of anything, so no rule lets it pass.
    const { to = 'src/ballots/computed', type } = groups ?? {}
    const inside = normalize(join(dirname(path), to)).replace(/\.js$/, '.ts')
    return { from: path, to: to.startsWith('.') ? inside : to, isType: type !== undefined }
  })
}

type Rule = (edge: Edge) => boolean

/** Files of one layer name only what fits; `types` may be named for their types. */
const only =
  (layer: RegExp, allowed: RegExp, types = /^$/): Rule =>
  ({ from, to, isType }) =>
    !layer.test(from) || allowed.test(to) || (isType && types.test(to))

const isRoute = (path: string) => path.startsWith('src/routes/')
const isRoom = (path: string) => path.startsWith('src/ballots/')
const OWN =
  /^src\/ballots\/(?:room|live-pulse|box|keys|key-slots|ready-keys|blind|pulse-file|count|tickets|draw-and-cast|lock|audit-[a-z]+)\./

/** What may name each step from the command line to the boxes, so that no server comes there. */
const SELF_AUDIT: Record<string, string> = {
  'src/ballots/audit.ts': 'src/jobs/self-audit.ts',
  'src/jobs/self-audit.ts': 'src/commands/audit.ts',
  'src/commands/audit.ts': 'src/commands/main.ts',
}

const RULES: Record<string, Rule> = {
  'the domain knows only itself and pure libraries': only(
    /^src\/domain\//,
    /^(?:src\/domain\/.*|temporal-polyfill|csv-parse\/sync|libphonenumber-js(?:\/max)?|ibantools|diff)$/,
  ),
  'views know views, domain, messages and what draws': only(
    /^views\//,
    /^(?:views\/.*|src\/domain\/.*|src\/messages\/.*|hono\/jsx|hono\/html|d3-[a-z]+|uqr)$/,
  ),
  'the database layer knows itself, the domain and its drivers': only(
    /^db\//,
    /^(?:db\/.*|src\/domain\/.*|drizzle-orm(?:\/.*)?|@libsql\/client|node:.*)$/,
    /^lucia$/,
  ),
  'words know the domain alone': only(/^src\/messages\//, /^src\/(?:messages|domain)\//),
  'one comes to the counting room by its door only, and from the house only': (edge) =>
    !isRoom(edge.to) ||
    isRoom(edge.from) ||
    SELF_AUDIT[edge.to] !== undefined ||
    (edge.to === 'src/ballots/door.ts' &&
      (edge.from === 'src/house.ts' || (edge.from === 'src/http/env.ts' && edge.isType))),
  'the self-audit opens boxes in a process of its own: the command line alone begins it': ({
    from,
    to,
  }) => SELF_AUDIT[to] === undefined || SELF_AUDIT[to] === from,
  'what the worker is made of is named within the counting room only': ({ from, to }) =>
    !OWN.test(to) || isRoom(from),
  'the door brings nothing of the room into the thread that serves pages': (edge) =>
    edge.from !== 'src/ballots/door.ts' ||
    !isRoom(edge.to) ||
    edge.isType ||
    edge.to === 'src/ballots/room.ts',
  'no route knows another': ({ from, to }) => !isRoute(from) || !isRoute(to),
}

const breaches = (rule: Rule, sources: Source[]) =>
  sources
    .flatMap(edgesOf)
    .filter((edge) => !rule(edge))
    .map(({ from, to }) => `${from} names ${to}`)

describe('imports', () => {
  test.each(Object.entries(RULES))('%s', (_, rule) => {
    expect(breaches(rule, SOURCES)).toEqual([])
  })

  const [domain, views, db, words, door, alone, own, thread, routes] = Object.keys(
    RULES,
  ) as string[]
  test.each([
    [domain, 'src/domain/a.ts', "import { readFileSync } from 'node:fs'"],
    [domain, 'src/domain/a.ts', "import {\n  x,\n  type Y,\n} from '../../db/client.ts'"],
    [domain, 'src/domain/a.ts', "export { x } from 'zod'"],
    [domain, 'src/domain/a.ts', "export * from '../http/clock.ts'"],
    [domain, 'src/domain/a.ts', "import 'hono'"],
    [domain, 'src/domain/a.ts', "const x = await import('hono')"],
    [domain, 'src/domain/a.ts', 'const x = await import(name)'],
    [views, 'views/a.tsx', "import type { House } from '../src/http/env.ts'"],
    [views, 'views/team/a.tsx', "import { listFigures } from '../../db/queries/pulses.ts'"],
    [db, 'db/a.ts', "import { Lucia } from 'lucia'"],
    [db, 'db/queries/a.ts', "type House = import('../../src/http/env.ts').House"],
    [words, 'src/messages/a.ts', "import { Hono } from 'hono'"],
    [door, 'src/routes/a.tsx', "import { openRoom } from '../ballots/door.ts'"],
    [door, 'src/routes/a.tsx', "import type { Door } from '../ballots/door.ts'"],
    [door, 'src/http/env.ts', "import { openRoom } from '../ballots/door.ts'"],
    [door, 'src/house.ts', "import { count } from './ballots/count.ts'"],
    [door, 'src/jobs/a.ts', "export * from '../ballots/messages.ts'"],
    [alone, 'src/jobs/a.ts', "import { inspectBoxes } from '../ballots/audit.ts'"],
    [alone, 'src/server.ts', "import { selfAudit } from './jobs/self-audit.ts'"],
    [alone, 'src/commands/commands.ts', "import { audit } from './audit.ts'"],
    [own, 'src/jobs/a.ts', "import { readEvidence } from '../ballots/audit-evidence.ts'"],
    [own, 'src/jobs/a.ts', "const room = new URL('../ballots/room.js', import.meta.url)"],
    [own, 'db/a.ts', "const box = await import('../src/ballots/box.ts')"],
    [thread, 'src/ballots/door.ts', "import { openBox } from './box.ts'"],
    [routes, 'src/routes/a.tsx', "import { home } from './home.tsx'"],
  ])('a breach is seen: %s: %s with %s', (name, path, text) => {
    expect(breaches(RULES[name!]!, [{ path, text }])).toHaveLength(1)
  })

  test('what is allowed passes', () => {
    const text = "import type { Adapter } from 'lucia'\nimport { eq } from 'drizzle-orm'"
    for (const rule of Object.values(RULES))
      expect(breaches(rule, [{ path: 'db/queries/a.ts', text }])).toEqual([])
    expect(SOURCES.flatMap(edgesOf).length).toBeGreaterThan(400)
  })
})

const found = (pattern: RegExp, sources: Source[]) =>
  sources.filter((s) => pattern.test(s.text)).map((s) => s.path)

describe('published figures', () => {
  const SEALING = /\bseal(?=\s*[(,}]|\s+as\b)|\bas PublishedFigure\b(?!\[)/
  const SEALERS = ['src/domain/figures.ts', 'src/domain/disclosure.ts', 'db/queries/figures.ts']

  test('are sealed by disclosure and by the query that reads them only', () => {
    expect(found(SEALING, SOURCES).toSorted()).toEqual(SEALERS.toSorted())
  })

  test.each([
    "import { seal } from './x.ts'",
    'return seal({',
    'seal as s',
    'x as PublishedFigure',
  ])('a breach is seen: %s', (text) =>
    expect(found(SEALING, [{ path: 'src/jobs/a.ts', text }])).toHaveLength(1),
  )
})

describe('pages', () => {
  const INLINE =
    /\sstyle=|\son[a-z]+=|hx-on|\bjs:|javascript:|dangerouslySetInnerHTML|\braw\((?!'<!doctype html>'\))|<script(?![^>]*\bsrc=)|<script[^>]*>(?!\s*<\/script>)(?<!\/>)|<style/

  test('hold no style and no script of their own', () => {
    const views = SOURCES.filter((s) => s.path.startsWith('views/'))
    expect(found(INLINE, views)).toEqual([])
  })

  test.each([
    '<p style="color: red">',
    '<button onclick="x()">',
    '<div hx-on:click="x()">',
    '<div hx-vals="js:{x: 1}">',
    '<div dangerouslySetInnerHTML={{ __html: x }} />',
    '<script>alert(1)</script>',
    '<script src="/public/app.js">alert(1)</script>',
    '{raw(text)}',
  ])('a breach is seen: %s', (text) => {
    expect(found(INLINE, [{ path: 'views/a.tsx', text }])).toHaveLength(1)
  })

  test.each(['<script type="module" src="/public/app.js" />', '<script src="/a.js"></script>'])(
    'a script from our own address passes: %s',
    (text) => expect(found(INLINE, [{ path: 'views/a.tsx', text }])).toEqual([]),
  )
})

describe('files', () => {
  const MOST = 200
  const isLong = ({ path, text }: Source) =>
    text.trimEnd().split('\n').length > MOST && !path.startsWith('src/messages/')

  const twinOf = (path: string) => `tests/routes/${basename(path, '.tsx')}.test.ts`
  const twinless = (paths: string[]) =>
    paths.filter((path) => isRoute(path) && !existsSync(join(ROOT, twinOf(path))))

  test('every route has its twin among the tests', () => {
    expect(twinless(SOURCES.map((s) => s.path))).toEqual([])
    expect(twinless(['src/routes/planted.tsx'])).toHaveLength(1)
  })

  test('no file is longer than 200 lines, but for the words', () => {
    const lengths = SOURCES.map((s) => s.text.split('\n').length).toSorted((a, b) => a - b)
    console.log(`${lengths.length} files, median ${lengths[Math.floor(lengths.length / 2)]} lines`)
    expect(SOURCES.filter(isLong).map((s) => s.path)).toEqual([])
  })

  test.each([
    ['200 lines', 'db/a.ts', 200, false],
    ['201 lines', 'db/a.ts', 201, true],
    ['201 lines of words', 'src/messages/a.ts', 201, false],
  ])('%s in %s', (_, path, lines, expected) => {
    expect(isLong({ path, text: 'x\n'.repeat(lines) })).toBe(expected)
  })
})
