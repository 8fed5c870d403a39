import {BLANK_RECORD} from './record.js';

const keyOf = (article, item) => `${article.name}/${item.id}`;

/** The records of a sheet, kept in `storage` under the sheet's id. `kept` turns false when they cannot be. */
export class Store {
  constructor(sheet, storage) {
    this.sheet = sheet;
    this.storage = storage;
    this.key = `migration-quiz/sheet/${sheet.id}`;
    this.reader = '';
    this.records = {};
    this.opened = [];
    this.kept = true;
    this.load();
  }

  load() {
    try {
      const {reader = '', records = {}, opened = []} = JSON.parse(this.storage.getItem(this.key) ?? '{}');
      Object.assign(this, {reader, records, opened});
    } catch {
      this.kept = false;
    }
  }

  save() {
    try {
      this.storage.setItem(
        this.key,
        JSON.stringify({reader: this.reader, records: this.records, opened: this.opened}),
      );
      this.kept = true;
    } catch {
      this.kept = false;
    }
  }

  record(article, item) {
    return {...BLANK_RECORD, ...this.records[keyOf(article, item)]};
  }

  change(article, item, changes) {
    this.records[keyOf(article, item)] = {...this.record(article, item), ...changes};
    this.save();
  }

  setReader(name) {
    this.reader = name;
    this.save();
  }

  /** Whether the reader has opened an article to read it. */
  isOpen({name}) {
    return this.opened.includes(name);
  }

  open({name}) {
    this.opened = [...new Set([...this.opened, name])];
    this.save();
  }
}
