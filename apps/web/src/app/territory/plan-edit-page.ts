import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import {
  mayEditPlan,
  PLAN_AXES,
  planSectionInputSchema,
  territorySchema,
  type PlanSection,
  type PlanSectionInput,
} from '@vte/contract';
import { AreaField, dayOf, formatDay, Icon, Note, PLAN_AXIS_LABELS, TextField } from '@vte/ui';
import { toFailure } from '../error/failure.ts';
import { MessagePage } from '../error/message-page.ts';
import { keepDraft } from '../form/draft.ts';
import { FormFailure } from '../form/form-failure.ts';
import { orEmpty } from '../form/or-empty.ts';
import { submission } from '../form/submission.ts';
import { Session } from '../session/session.ts';
import { PageTitle } from '../shell/page-title.ts';
import { Toaster } from '../shell/toasts.ts';
import { Markdown } from './markdown.ts';
import { TerritoryClient } from './territory-client.ts';

/** What is written, and the version that it was written on. */
type PlanModel = PlanSectionInput & { version: number };

const EMPTY: PlanModel = { text: '', sources: [], version: 0 };
const MOST_SOURCES = 10;

/** Writes the action plan of a territory, one axis at a time. */
@Component({
  selector: 'vte-plan-edit-page',
  imports: [AreaField, FormFailure, FormRoot, Icon, Markdown, MessagePage, Note, RouterLink, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-edit-page.html',
  styleUrl: './plan-edit-page.css',
})
export class PlanEditPage {
  readonly slug = input.required<string>();
  /** The axis being written, in the address. */
  readonly axe = input('', { transform: orEmpty });

  private readonly client = inject(TerritoryClient);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);

  protected readonly resource = httpResource(() => `/api/v1/territories/${encodeURIComponent(this.slug())}`, {
    parse: (body) => territorySchema.parse(body),
  });
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error === undefined ? null : toFailure(error);
  });
  protected readonly allowed = computed(() => {
    const account = this.session.account();
    return account === null || mayEditPlan(account, this.slug());
  });
  protected readonly territory = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  /** The plan as it is published. */
  private readonly published = linkedSignal(() => this.territory()?.actionPlan.sections ?? []);

  protected readonly axis = computed(() => PLAN_AXES.find((axis) => axis === this.axe()) ?? PLAN_AXES[0]);
  protected readonly label = computed(() => PLAN_AXIS_LABELS[this.axis()]);
  protected readonly tabs = computed(() =>
    this.published().map(({ axis, text }) => ({ axis, label: PLAN_AXIS_LABELS[axis], empty: text === '' })),
  );
  private readonly section = computed(() => this.published().find(({ axis }) => axis === this.axis()) ?? null);
  protected readonly updated = computed(() => {
    const updatedAt = this.section()?.updatedAt ?? null;
    return updatedAt === null ? null : formatDay(dayOf(updatedAt));
  });

  protected readonly model = linkedSignal<PlanModel>(() => modelOf(this.section()));
  private readonly draft = keepDraft(
    () => (this.section() === null ? null : `plan:${this.slug()}:${this.axis()}`),
    this.model,
  );
  protected readonly changed = computed(() => JSON.stringify(this.model()) !== JSON.stringify(modelOf(this.section())));
  /** What somebody else published meanwhile; the person chooses which text stays. */
  protected readonly theirs = linkedSignal<PlanSection | null>(() => (this.axis(), null));

  private readonly submission = submission<PlanModel>((model) => this.publish(model));
  protected readonly refusal = this.submission.failure;
  protected readonly form = form(
    this.model,
    (path) => {
      validateStandardSchema(path, () => planSectionInputSchema);
    },
    this.submission.options,
  );
  protected readonly full = computed(() => this.model().sources.length >= MOST_SOURCES);

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const territory = this.territory();
      if (territory !== null) title.set(`Plan d’action, ${territory.name}`);
    });
  }

  protected addSource(): void {
    this.model.update((model) => ({ ...model, sources: [...model.sources, { title: '', url: '' }] }));
  }

  protected removeSource(index: number): void {
    const { sources } = this.model();
    this.model.update((model) => ({ ...model, sources: sources.filter((_, other) => other !== index) }));
    this.toaster.say('Source retirée.', () => {
      this.model.update((model) => ({ ...model, sources }));
    });
  }

  /** Back to what is published. */
  protected reset(): void {
    const written = this.model();
    this.model.set(modelOf(this.section()));
    this.toaster.say('Vos changements sont retirés.', () => {
      this.model.set(written);
    });
  }

  protected keepMine({ version }: PlanSection): void {
    this.model.update((model) => ({ ...model, version }));
    this.theirs.set(null);
  }

  protected takeTheirs(section: PlanSection): void {
    this.draft.forget();
    this.replace(section);
  }

  private async publish({ version, ...input }: PlanModel): Promise<void> {
    const [slug, axis] = [this.slug(), this.axis()];
    try {
      const section = await this.client.write(slug, axis, input, version);
      this.draft.forget();
      this.replace(section);
      this.toaster.say('L’axe est publié.');
    } catch (thrown) {
      if (toFailure(thrown).code !== 'version_conflict') throw thrown;
      const sections = await this.client.sections(slug);
      this.theirs.set(sections.find((section) => section.axis === axis) ?? null);
    }
  }

  private replace(section: PlanSection): void {
    this.published.update((sections) => sections.map((other) => (other.axis === section.axis ? section : other)));
    this.theirs.set(null);
  }
}

function modelOf(section: PlanSection | null): PlanModel {
  if (section === null) return EMPTY;
  const { text, sources, version } = section;
  return { text, sources, version };
}
