import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

/**
 * Starts the browser that npm brings, or the one named by CHROMIUM_PATH. Own arguments: the
 * package's hold --single-process, which dies with a context, and --disable-web-security.
 */
export async function startBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM_PATH ?? (await unpack())
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
}

/** No page has frames, so axe finishes in the page itself rather than in a new one each time. */
export const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode()

async function unpack(): Promise<string> {
  // Makes the package unpack the system libraries it needs, where the machine has none.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}
