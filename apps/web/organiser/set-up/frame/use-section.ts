import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { viewerQuery } from '../../../api/queries';
import { useConference } from '../../../parts/use-conference';
import { setUpQuery } from '../set-up-query';
import type { SetUp } from '../shapes';
import type { SectionDefinition } from './definition';
import { dropDraft, keepDraft, keptDraft } from './draft-store';
import { SectionKeeper, type Shown } from './section-keeper';
import { sendSection } from './send-section';

/** A section on the screen: what stands in it, and what can be done with it. */
export interface Section<Form extends object> extends Shown<Form> {
  readonly setUp: SetUp;
  readonly definition: SectionDefinition<Form>;
  readonly keeper: SectionKeeper<Form>;
  edit(change: Partial<Form>): void;
  /** The sentence that belongs to a field such as `rooms.KEY.name`. */
  faultAt(...field: string[]): string | undefined;
}

/** Opens a section of this conference's set-up for writing. */
export function useSection<Form extends object>(definition: SectionDefinition<Form>): Section<Form> {
  const { slug } = useConference();
  const queries = useQueryClient();
  const { data: viewer } = useSuspenseQuery(viewerQuery);
  const { data: setUp } = useSuspenseQuery(setUpQuery(slug));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later answer is told to the keeper, it makes no new one
  const keeper = useMemo(() => {
    const place = { person: viewer.personId ?? '', key: `set-up/${slug}/${definition.name}` };
    const standing = (read: SetUp) => ({ form: definition.toForm(read), version: read.version });
    const heard = (read: SetUp): void => {
      queries.setQueryData(setUpQuery(slug).queryKey, read);
      void queries.invalidateQueries({ queryKey: ['conference', slug] });
    };
    return new SectionKeeper(standing(setUp), keptDraft(place), {
      put: (form, version) => sendSection(definition, slug, form, version, heard),
      read: async () => standing(await queries.fetchQuery({ ...setUpQuery(slug), staleTime: 0 })),
      keep: (draft, version) => keepDraft(place, draft, version),
      drop: (saved) => dropDraft(place, saved),
    });
  }, [definition, slug, viewer.personId]);
  const shown = useSyncExternalStore(keeper.subscribe, keeper.now);
  useEffect(() => {
    keeper.hear({ form: definition.toForm(setUp), version: setUp.version });
  }, [keeper, definition, setUp]);
  useEffect(() => {
    const again = (): void => void keeper.save();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      keeper.leave();
    };
  }, [keeper]);
  return {
    ...shown,
    setUp,
    definition,
    keeper,
    edit: (change) => keeper.edit({ ...keeper.now().form, ...change }),
    faultAt: (...field) => shown.faults.find((fault) => fault.field === field.join('.'))?.message,
  };
}
