import { join } from 'node:path';
import { partsOf } from '@colloquy/engines/abstract-draft';
import { formFor } from '@colloquy/engines/submission-form';
import type { DraftView, WritingRules } from '@colloquy/features/submissions';
import { render } from 'preact-render-to-string';
import type { Meanwhile } from '../../../workspace/workspace-page';
import { styleInPage } from '../../attendee/page-style';

/** How the page looks before the workspace's own sheets are there: as with them, so that nothing moves. */
export const TITLE_STYLE = styleInPage(join(__dirname, '../assets/title-page.css'));

/** What the page of a title is made from. */
export interface TitlePage {
  readonly slug: string;
  /** What the conference is called. */
  readonly conference: string;
  readonly draft: DraftView;
  readonly rules: WritingRules;
  /** Whether the writer is an organiser too, whose places stand beside the screen. */
  readonly hasManyPlaces: boolean;
  /** What was typed and could not be kept, and why; null when the page is opened. */
  readonly typed: { readonly text: string; readonly why: string } | null;
}

/** The steps of writing by their places in the address, as the workspace has them, without the last look. */
export function wayOf({ content }: DraftView, { rules, questions }: WritingRules): readonly string[] {
  const view = { answers: content.answers, type: content.typeId, track: content.trackId };
  const form = formFor(questions, { ...view, role: 'author', now: new Date().toISOString() });
  return [
    'title',
    ...partsOf(rules).map(({ id }) => `text-${id}`),
    'about',
    'authors',
    ...(form.some(({ shown }) => shown) ? ['questions'] : []),
    ...(rules.signOff === 'none' ? [] : ['supervisor']),
  ];
}

/** The title as one writes it, until the workspace takes the place of it with all that was typed. */
export function titlePage(page: TitlePage): Meanwhile {
  const { slug, draft, typed } = page;
  const list = `/app/c/${slug}/write/${draft.id}`;
  const body = (
    <div id="meanwhile" class={page.hasManyPlaces ? 'beside' : undefined}>
      <header class="top">
        <a class="name" href="/">
          Colloquy
        </a>
        <span class="conference">{page.conference}</span>
      </header>
      <main>
        <a class="back" href={list}>
          ‹ All steps
        </a>
        <h1>Title</h1>
        <p class="lead">Step 1 of {wayOf(draft, page.rules).length}</p>
        <form method="post" action={`${list}/title`}>
          <label for="title-meanwhile">Title of your work</label>
          <p id="title-hint" class="hint">
            What you found out, or what you asked, so that somebody from another subject wants to hear it. You can
            change it later.
          </p>
          {typed ? (
            <p id="title-fault" class="fault">
              {typed.why}
            </p>
          ) : null}
          <div class="tools" />
          <input type="hidden" name="from" value={draft.content.title} />
          <textarea
            id="title-meanwhile"
            name="title"
            rows={2}
            dir="auto"
            aria-describedby={typed ? 'title-hint title-fault' : 'title-hint'}
            aria-invalid={typed ? true : undefined}
            autocapitalize="sentences"
          >
            {typed?.text ?? draft.content.title}
          </textarea>
          <div class="acts">
            <button type="submit">Continue</button>
          </div>
          <p class="ready">
            Write already: what you type is saved by itself as soon as the rest of this page is here, in a second or
            two. On a slow line, Continue saves it as well.
          </p>
        </form>
      </main>
      <p
        class="saving"
        role="status"
        data-without="The rest of this page could not be loaded. Continue saves what you typed."
      >
        Getting ready to save …
      </p>
    </div>
  );
  return { title: 'Title – Colloquy', body: render(body), css: TITLE_STYLE.css };
}
