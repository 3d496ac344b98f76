import { useEffect, useState } from 'preact/hooks';
import type { Contacts } from '../../ui/popup/contactsNote';
import type { Message } from '../../ui/popup/popupState';
import { hostsIn, textContacts } from './textContacts';

const none: Contacts = { phones: [], hosts: [] };

/** The numbers and addresses in a text the user brought; the list of all suffixes comes only for addresses. */
export function useContacts(message: Message | undefined): Contacts {
  const [contacts, setContacts] = useState(none);
  useEffect(() => {
    const brought = message?.way === 'pasted' || message?.way === 'selected';
    setContacts(brought ? textContacts(message, []) : none);
    const hosts = brought ? hostsIn(message.text) : [];
    if (message && hosts.length > 0)
      void import('../judgeHost').then(({ judgeHost }) =>
        setContacts(
          textContacts(
            message,
            hosts.map((host) => ({ host, verdict: judgeHost(host) })),
          ),
        ),
      );
  }, [message]);
  return contacts;
}
