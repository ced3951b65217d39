import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { CUSTOMERS } from '../domain/masking.ts'
import { ROOT } from '../root.ts'

// Run by `npm run build`: bundles what runs in the browser and puts htmx beside it.
const out = join(ROOT, 'dist/public')
mkdirSync(out, { recursive: true })
const modules = join(ROOT, 'node_modules')

/** A country's place 4 holds how its numbers are laid out. */
type Numbering = { countries: Record<string, unknown[]> }
const LAYOUTS = 4

const readNumbering = (size: 'max' | 'min'): Numbering =>
  JSON.parse(readFileSync(join(modules, `libphonenumber-js/metadata.${size}.json`), 'utf8'))

/**
 * All that is known about phone numbers weighs more than the rest of a page. Local numbers are
 * looked for in the customers' countries only, so all is kept of these; of the others what numbers
 * with a country code are known by. A test holds that the browser masks as the server does.
 */
const lighterNumbering: Plugin = {
  name: 'lighter-numbering',
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js.metadata\.max\.json\.js$/ }, () => {
      const { countries } = readNumbering('max')
      const light = readNumbering('min')
      for (const [country, known] of Object.entries(light.countries))
        if (CUSTOMERS.includes(country)) light.countries[country] = countries[country]!
        else known[LAYOUTS] = []
      return { contents: `export default ${JSON.stringify(light)}` }
    })
  },
}

await build({
  entryPoints: ['pulse', 'app', 'passkeys', 'receipts', 'decision-form', 'masking'].map((name) =>
    join(ROOT, `src/browser/${name}.ts`),
  ),
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  plugins: [lighterNumbering],
})
copyFileSync(join(modules, 'htmx.org/dist/htmx.min.js'), join(out, 'htmx.min.js'))

// Packed once here, for browsers that say they unpack it.
for (const name of readdirSync(out).filter((file) => file.endsWith('.js'))) {
  const script = readFileSync(join(out, name))
  writeFileSync(join(out, `${name}.gz`), gzipSync(script, { level: 9 }))
  writeFileSync(join(out, `${name}.br`), brotliCompressSync(script))
}
