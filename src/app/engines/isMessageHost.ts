import { isWithin } from '../../engine/isWithin';

const payment = ['alipay.com', 'alipay.cn', 'alipay.com.cn'];
/** Papers for developers list messages; nobody is told them there. */
const papers = ['open.alipay.com', 'opendocs.alipay.com', 'docs.alipay.com'];

/** Whether a host is the payment service's own: what it shows is said to the reader, product named or not. */
export const isMessageHost = (host: string): boolean => isWithin(host, payment) && !isWithin(host, papers);
