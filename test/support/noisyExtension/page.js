if (location.search === '?throw') throw new Error('page throws');
