import { Directive, input } from '@angular/core';

/** Signal forms write a number as a property that the server does not know; its page shows the attribute. */
@Directive({ selector: '[vteWritten]', host: { '[attr.value]': 'vteWritten()' } })
export class Written {
  readonly vteWritten = input.required<number | null>();
}
