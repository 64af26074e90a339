import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';

/** Makes the ids in the application, so that a row knows its id before it is saved. UUIDv7 sort by creation. */
@Injectable()
export class Ids {
  next(): string {
    return uuidv7();
  }
}
