/** Hosts of the payment service itself: what they show is said to the reader, product named or not. */
export const messageHosts = ['alipay.com', 'alipay.cn', 'alipay.com.cn'];
