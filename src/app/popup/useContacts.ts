import { useEffect, useState } from 'preact/hooks';
import type { HostVerdict } from '../../engine/scam/types';
import { sendToBackground } from '../../platform/pageMessages';
import type { Contacts } from '../../ui/popup/contactsNote';
import type { Message } from '../../ui/popup/popupState';
import { hostsIn, textContacts } from './textContacts';

const none: Contacts = { phones: [], hosts: [] };

/** The numbers and addresses in a text the user brought. The background knows who owns an address. */
export function useContacts(message: Message | undefined): Contacts {
  const [contacts, setContacts] = useState(none);
  useEffect(() => {
    const brought = message?.way === 'pasted' || message?.way === 'selected';
    setContacts(brought ? textContacts(message, []) : none);
    const hosts = brought ? hostsIn(message.text) : [];
    if (!message || hosts.length === 0) return;
    let current = true;
    void sendToBackground({ type: 'checkHosts', hosts }).then((verdicts) => {
      if (current && Array.isArray(verdicts)) setContacts(textContacts(message, judged(hosts, verdicts)));
    });
    return () => {
      current = false;
    };
  }, [message]);
  return contacts;
}

const judged = (hosts: readonly string[], verdicts: readonly HostVerdict[]) =>
  hosts.flatMap((host, at) => {
    const verdict = verdicts[at];
    return verdict ? [{ host, verdict }] : [];
  });
