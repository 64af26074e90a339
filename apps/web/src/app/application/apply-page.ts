import { httpResource, HttpErrorResponse } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { answerExpectedBy } from '@vte/application';
import { applySchema, candidateSchema, offerSchema, type ApplyInput, type Candidate } from '@vte/contract';
import { AreaField, CheckField, DIPLOMA_LABELS, formatContract, formatDay, formatPay, formatPlace } from '@vte/ui';
import { MessagePage } from '../error/message-page.ts';
import { CvField } from '../form/cv-field.ts';
import { keepDraft } from '../form/draft.ts';
import { FormFailure } from '../form/form-failure.ts';
import { submission } from '../form/submission.ts';
import { todayInParis } from '../time/today.ts';
import { ApplicationClient } from './application-client.ts';

@Component({
  selector: 'vte-apply-page',
  imports: [AreaField, CheckField, CvField, FormFailure, FormRoot, MessagePage, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './apply-page.html',
})
export class ApplyPage {
  readonly slug = input.required<string>();

  private readonly client = inject(ApplicationClient);
  private readonly router = inject(Router);
  /** Two clicks send one application. */
  private readonly key = crypto.randomUUID();

  protected readonly offerResource = httpResource(() => `/api/v1/offers/${encodeURIComponent(this.slug())}`, {
    parse: (body) => offerSchema.parse(body),
  });
  protected readonly offer = computed(() => (this.offerResource.hasValue() ? this.offerResource.value() : null));
  protected readonly closed = computed(() => {
    const offer = this.offer();
    return this.offerResource.error() !== undefined || (offer !== null && offer.status !== 'published');
  });
  protected readonly place = computed(() => formatPlace(this.offer()?.place ?? null));
  protected readonly terms = computed(() => {
    const offer = this.offer();
    return offer === null ? '' : `${formatContract(offer.contractType, offer.durationMonths)} · ${formatPay(offer)}`;
  });
  private readonly profileResource = httpResource(() => '/api/v1/me/candidate', {
    parse: (body) => candidateSchema.parse(body),
  });
  protected readonly profile = linkedSignal<Candidate | null>(() =>
    this.profileResource.hasValue() ? this.profileResource.value() : null,
  );
  protected readonly answerBy = formatDay(answerExpectedBy('sent', todayInParis()) ?? todayInParis());
  protected readonly diploma = computed(() => {
    const profile = this.profile();
    return profile === null ? '' : `${DIPLOMA_LABELS[profile.diplomaLevel]}, ${profile.diplomaTitle}`;
  });

  private readonly model = signal({ message: '', shareProfile: false });
  private readonly draft = keepDraft(() => `candidature:${this.slug()}`, this.model);
  private readonly submission = submission(async (value: { message: string; shareProfile: boolean }) => {
    const offer = this.offer();
    if (offer === null) return;
    const { id } = await this.client.apply(offer.id, applySchema.parse(value) satisfies ApplyInput, this.key);
    this.draft.forget();
    await this.router.navigate(['/candidat/candidatures', id], { queryParams: { envoyee: 'oui' }, replaceUrl: true });
  });
  protected readonly failure = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => applySchema);
    },
    this.submission.options,
  );

  constructor() {
    effect(() => {
      const error = this.profileResource.error();
      if (error instanceof HttpErrorResponse && error.status === 404)
        void this.router.navigate(['/candidat/profil'], {
          queryParams: { retour: `/offres/${this.slug()}/candidater` },
          replaceUrl: true,
        });
    });
  }
}
