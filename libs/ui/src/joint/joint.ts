import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Two aids that make one recruitment: two parts that fit, by a dovetail. Slots: `company` and `person`. */
@Component({
  selector: 'vte-joint',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="joint">
      <div class="tenon"><ng-content select="[company]" /></div>
      <div class="mortise"><ng-content select="[person]" /></div>
    </div>
  `,
  styles: `
    :host {
      display: block;
      container-type: inline-size;
    }
    .joint {
      --key: 24px;
      --gap: 5px;
      display: grid;
      grid-template-columns: 1.1fr 1fr;
      font-size: var(--fs-sm);
    }
    .joint > div {
      padding: var(--s6);
      min-width: 0;
      display: grid;
      gap: 8px;
      align-content: start;
    }
    .joint .tenon {
      background: var(--joint-tenon, var(--success-tint));
      color: var(--joint-on-tenon, var(--ink));
      border-radius: var(--r-lg) 0 0 var(--r-lg);
      padding-right: calc(var(--key) + var(--s6));
      margin-right: calc(var(--key) * -1);
      clip-path: polygon(
        0 0,
        calc(100% - var(--key)) 0,
        calc(100% - var(--key)) 36%,
        100% 27%,
        100% 73%,
        calc(100% - var(--key)) 64%,
        calc(100% - var(--key)) 100%,
        0 100%
      );
    }
    .joint .mortise {
      background: var(--joint-mortise, var(--primary-tint));
      color: var(--joint-on-mortise, var(--ink));
      border-radius: 0 var(--r-lg) var(--r-lg) 0;
      padding-left: calc(var(--key) + var(--s6));
      margin-left: var(--gap);
      clip-path: polygon(
        0 0,
        100% 0,
        100% 100%,
        0 100%,
        0 calc(64% + var(--gap)),
        var(--key) calc(73% + var(--gap)),
        var(--key) calc(27% - var(--gap)),
        0 calc(36% - var(--gap))
      );
    }
    @container (width <= 480px) {
      .joint {
        --key: 20px;
        grid-template-columns: minmax(0, 1fr);
      }
      .joint .tenon {
        border-radius: var(--r-lg) var(--r-lg) 0 0;
        padding: var(--s5) var(--s5) calc(var(--key) + var(--s4));
        margin: 0 0 calc(var(--key) * -1);
        clip-path: polygon(
          0 0,
          100% 0,
          100% calc(100% - var(--key)),
          64% calc(100% - var(--key)),
          70% 100%,
          30% 100%,
          36% calc(100% - var(--key)),
          0 calc(100% - var(--key))
        );
      }
      .joint .mortise {
        border-radius: 0 0 var(--r-lg) var(--r-lg);
        padding: calc(var(--key) + var(--s5)) var(--s5) var(--s5);
        margin: var(--gap) 0 0;
        clip-path: polygon(
          0 0,
          calc(36% - var(--gap)) 0,
          calc(30% - var(--gap)) var(--key),
          calc(70% + var(--gap)) var(--key),
          calc(64% + var(--gap)) 0,
          100% 0,
          100% 100%,
          0 100%
        );
      }
    }
  `,
})
export class Joint {}
