import type { Draft } from './draft-store';
import { type Outcome, SectionKeeper, type Standing } from './section-keeper';

interface Form {
  readonly title: string;
  readonly place: string;
}

/** A server that counts versions, and can be away; and a device that keeps drafts. */
class World {
  standing: Standing<Form> = { form: { title: 'Day', place: '' }, version: 1 };
  kept: Draft<Form> | null = null;
  isAway = false;

  readonly put = async (form: Form, version: number): Promise<Outcome<Form>> => {
    if (this.isAway) return { is: 'away' };
    if (version !== this.standing.version) return { is: 'stale' };
    if (form.title === '')
      return { is: 'refused', message: 'One field.', faults: [{ field: 'title', message: 'Give it.' }] };
    this.standing = { form, version: version + 1 };
    return { is: 'saved', ...this.standing };
  };
  readonly read = async (): Promise<Standing<Form>> => this.standing;
  readonly keep = (draft: Draft<Form>): void => {
    this.kept = draft;
  };
  readonly drop = (): void => {
    this.kept = null;
  };

  /** Another organiser saves. */
  change(form: Partial<Form>): void {
    this.standing = { form: { ...this.standing.form, ...form }, version: this.standing.version + 1 };
  }

  open(): SectionKeeper<Form> {
    return new SectionKeeper(this.standing, this.kept, this);
  }
}

describe('what an organiser types into a section', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is kept on the device at once and on the server after a pause', async () => {
    const world = new World();
    const keeper = world.open();
    keeper.edit({ title: 'My day', place: '' });
    expect(world.kept?.form.title).toBe('My day');
    await jest.advanceTimersByTimeAsync(2000);
    expect(world.standing.form.title).toBe('My day');
    expect(keeper.now().state).toBe('saved');
    expect(world.kept).toBeNull();
  });

  it('is as good as saved once it is taken back to what the server has, also after a refusal', async () => {
    const world = new World();
    const keeper = world.open();
    keeper.edit({ title: '', place: '' });
    await jest.advanceTimersByTimeAsync(2000);
    expect(keeper.now().state).toBe('refused');
    keeper.edit({ title: 'Day', place: '' });
    await jest.advanceTimersByTimeAsync(2000);
    expect(keeper.now()).toMatchObject({ state: 'saved', faults: [] });
    expect(world.kept).toBeNull();
  });

  it('is joined with what another organiser changed meanwhile in another answer', async () => {
    const world = new World();
    const keeper = world.open();
    world.change({ place: 'Town hall' });
    keeper.edit({ title: 'My day', place: '' });
    expect(await keeper.save()).toBe(true);
    expect(world.standing.form).toEqual({ title: 'My day', place: 'Town hall' });
    expect(keeper.now()).toMatchObject({ joined: true, form: { place: 'Town hall' } });
  });

  it('stands beside what another organiser made of the same answer, until one is chosen', async () => {
    const world = new World();
    const [mine, other] = [world.open(), world.open()];
    world.change({ title: 'Their day' });
    mine.edit({ title: 'My day', place: '' });
    expect(await mine.save()).toBe(false);
    expect(mine.now().theirs?.title).toBe('Their day');
    expect(world.standing.form.title).toBe('Their day');
    expect(await mine.keepMine()).toBe(true);
    expect(world.standing.form.title).toBe('My day');
    other.edit({ title: 'Another day', place: '' });
    await other.save();
    other.takeTheirs();
    expect(other.now()).toMatchObject({ form: { title: 'My day' }, theirs: null, state: 'saved' });
  });

  it('survives a server that is away and a page that is closed', async () => {
    const world = new World();
    const keeper = world.open();
    world.isAway = true;
    keeper.edit({ title: 'My day', place: '' });
    expect(await keeper.save()).toBe(false);
    expect(keeper.now().state).toBe('away');
    keeper.leave();
    world.isAway = false;
    const again = world.open();
    expect(again.now().form.title).toBe('My day');
    await jest.advanceTimersByTimeAsync(1000);
    expect(world.standing.form.title).toBe('My day');
  });

  it('is kept with what is wrong beside it when the server refuses it', async () => {
    const world = new World();
    const keeper = world.open();
    keeper.edit({ title: '', place: 'Hall' });
    expect(await keeper.save(true)).toBe(false);
    expect(keeper.now()).toMatchObject({ state: 'refused', form: { place: 'Hall' }, faults: [{ field: 'title' }] });
    expect(world.kept?.form.place).toBe('Hall');
  });
});
