import type { Language } from '../../src/domain/languages.ts'
import type { CaseSource } from '../../src/domain/vignettes.ts'
import type { Page } from '../page.ts'
import { CaseText } from './case-text.tsx'

/** A record without a name, or a lesson, from which a case may be made. */
export type CaseOffer = {
  source: CaseSource
  situation: string
  text: string
  language: Language
}

/** What cases may be taken from. */
export const Offers = ({ page, offers }: { page: Page; offers: CaseOffer[] }) => {
  const words = page.words.vignettes
  if (offers.length === 0) return <p class="empty section-s">{words.noOffers}</p>
  return (
    <ol class="entries vignettes section-s" role="list">
      {offers.map((offer, i) => {
        const { kind, id } = offer.source
        return (
          <li>
            <h3 class="label">{words.kinds[kind]}</h3>
            <CaseText page={page} given={offer} />
            <p class="row">
              <a
                class="btn btn-line btn-small"
                href={`/app/vignettes/new/cases/new?from=${kind}:${id}`}
                aria-label={`${words.take}: ${words.kinds[kind]} ${i + 1}`}
              >
                {words.take}
              </a>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
