import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The mail kept here when no SMTP server is configured. */
@Entity('dev_mail')
export class DevMail {
  @PrimaryColumn('text')
  messageId: string;

  @Column('text', { name: 'recipient' })
  to: string;

  @Column('text')
  subject: string;

  @Column('text')
  text: string;

  @Column('text')
  html: string;

  @Column('timestamptz')
  sentAt: Date;
}
