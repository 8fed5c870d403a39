const DAY = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/;

/**
 * The day an article of a page was published, as `YYYY-MM-DD`: from its own `<time>`, else from the page's JSON-LD, else from
 * its meta elements. The day is taken as written, whatever the time zone: it is the day the newsroom means.
 */
export function publishedDate(root: Element): string | undefined {
  const scope = root.closest('article') ?? root;
  const marked = scope.querySelector(
    'time[itemprop~=datePublished],time[pubdate],header time[datetime],[class*=byline] time[datetime],[class*=date] time[datetime]',
  );
  const page = root.ownerDocument;
  return (
    day(marked?.getAttribute('datetime')) ??
    day(firstTime(scope)) ??
    fromJsonLd(page) ??
    day(
      page
        .querySelector('meta[property="article:published_time"],meta[itemprop=datePublished],meta[name=date]')
        ?.getAttribute('content'),
    )
  );
}

/** A `<time>` that stands before the first paragraph, or is a line of its own: one inside a sentence dates what happened. */
function firstTime(scope: Element): string | null | undefined {
  const time = scope.querySelector('time[datetime]');
  const line = time?.closest('p,div,section,article');
  const alone = (line?.textContent?.trim().length ?? 0) < 80;
  return alone ? time?.getAttribute('datetime') : undefined;
}

function fromJsonLd(page: Document): string | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = datePublished(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {
      // A page's broken JSON-LD is the page's affair.
    }
  }
  return undefined;
}

function datePublished(value: unknown, depth: number): string | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if ('datePublished' in value && typeof value.datePublished === 'string') {
    const found = day(value.datePublished);
    if (found) return found;
  }
  for (const inner of Object.values(value)) {
    const found = datePublished(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function day(text: string | null | undefined): string | undefined {
  const found = text ? DAY.exec(text)?.[1] : undefined;
  return found && !Number.isNaN(Date.parse(found)) ? found : undefined;
}
