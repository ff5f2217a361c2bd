import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Painter } from './painter';
import { WorkspacePage } from './workspace-page';

/**
 * The workspace as it was built last. Where it is built anew under a running server the next page is of the new one, which
 * has other files; while it is being exchanged the pages are of the one before.
 */
export class CurrentBuild {
  private of: number | null = null;
  private made: readonly [WorkspacePage, Painter];

  /** @param folder where the built workspace stands; what paints it stands beside it, and is exchanged before it */
  constructor(private readonly folder: string) {
    this.made = this.make();
  }

  page(): WorkspacePage {
    return this.now()[0];
  }

  painter(): Painter {
    return this.now()[1];
  }

  private now(): readonly [WorkspacePage, Painter] {
    const built = this.builtAt();
    if (built !== null && built !== this.of) this.made = this.make();
    return this.made;
  }

  private make(): readonly [WorkspacePage, Painter] {
    this.of = this.builtAt();
    return [new WorkspacePage(this.folder), new Painter(join(this.folder, '../painter'))];
  }

  private builtAt(): number | null {
    return statSync(join(this.folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? null;
  }
}
