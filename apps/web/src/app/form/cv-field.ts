import { HttpClient } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { candidateSchema, type Candidate } from '@vte/contract';
import { FileDrop, formatSize, Icon, Note } from '@vte/ui';
import { firstValueFrom } from 'rxjs';
import { toFailure } from '../error/failure.ts';

/** The CV of the profile: shown, added, replaced. It is sent as soon as it is chosen. */
@Component({
  selector: 'vte-cv-field',
  imports: [FileDrop, Icon, Note],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'field' },
  template: `
    <span class="label">CV</span>
    @if (candidate()?.cv; as cv) {
      <p class="row sm">
        <vte-icon name="file-text" /><span class="name">{{ cv.name }}</span>
        <span class="muted nowrap">{{ size(cv.sizeBytes) }}</span>
      </p>
    }
    <vte-file-drop
      [label]="candidate()?.cv ? 'Remplacer le CV' : 'Ajouter un CV'"
      hint="PDF, 10 Mo au plus. Sans photo ni date de naissance, de préférence."
      accept="application/pdf"
      [busy]="sending()"
      (chosen)="send($event)"
    />
    @if (failure(); as sentence) {
      <vte-note kind="danger" [urgent]="true">{{ sentence }}</vte-note>
    }
  `,
  styles: `
    .name {
      overflow-wrap: anywhere;
    }
    vte-icon {
      color: var(--success);
    }
  `,
})
export class CvField {
  readonly candidate = input.required<Candidate | null>();
  readonly sent = output<Candidate>();

  private readonly http = inject(HttpClient);
  protected readonly size = formatSize;
  protected readonly sending = signal(false);
  protected readonly failure = signal<string | null>(null);

  protected async send(file: File): Promise<void> {
    const body = new FormData();
    body.append('file', file, file.name);
    this.sending.set(true);
    this.failure.set(null);
    try {
      this.sent.emit(candidateSchema.parse(await firstValueFrom(this.http.post('/api/v1/me/candidate/cv', body))));
    } catch (thrown) {
      this.failure.set(toFailure(thrown).sentence);
    } finally {
      this.sending.set(false);
    }
  }
}
