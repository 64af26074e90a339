import { ChangeDetectionStrategy, Component } from '@angular/core';

@Component({
  selector: 'vte-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="wrap sec"><h1 class="display">Prenez les commandes d’un projet industriel.</h1></section>`,
})
export class HomePage {}
