import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readBeyond, readSetUp, readUses } from './read-set-up';
import { SetUpContributions } from './set-up-contributions';
import { type SetUpView, setUpView } from './set-up-view';

/** The whole set-up of a conference for its organisers, with how every section stands. */
@Injectable()
export class ShowSetUp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly contributions: SetUpContributions,
  ) {}

  /** @throws DomainError `not-found` */
  async run(conference: string): Promise<SetUpView> {
    const setUp = await readSetUp(this.dataSource, conference);
    const uses = await readUses(this.dataSource, setUp, this.contributions);
    return setUpView(setUp, uses, await readBeyond(this.dataSource, setUp.id, this.contributions));
  }
}
