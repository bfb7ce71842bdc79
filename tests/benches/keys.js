// Measures keys in the page that they are typed into, in the browser and in the real window alike. Run once in the
// window's page; it leaves `keys` there.

window.keys = {
    /** How long each letter took, from the key to the painted page, in milliseconds. */
    times: [],

    /** An event with 200 guests and 40 items of the programme. */
    largeEvent() {
        const families = ['Lò', 'Vi', 'Cầm', 'Quàng', 'Bạch', 'Khúc', 'Nghiêm', 'Âu'];
        const given = ['Xuân', 'Sơn', 'Thu', 'Bách', 'Yến', 'Diệp', 'Khương'];
        const people = Array.from({ length: 200 }, (_, n) => ({
            id: `p${n}`,
            full_name: `${families[n % 8]} Thị Hoài ${given[n % 7]}`,
            titles: ['Giáo viên'],
            school: 'A',
        }));
        return {
            format: 'tin-truong/event@1',
            schools: [{ id: 'A', name: 'Trường Mầm non Hạt Thóc Vàng', level: 'preschool' }],
            people,
            event: {
                kind: 'exchange',
                title: 'Giao lưu, chia sẻ kinh nghiệm chuyên môn',
                host: 'A',
                date: '2026-11-06',
                session: 'afternoon',
                place: 'Hội trường',
            },
            attendance: { invited: people.map(({ id }) => id) },
            programme: Array.from({ length: 40 }, (_, n) => ({
                kind: 'learning_activity',
                title: `Nội dung số ${n}: Vẽ đàn cá dưới biển`,
                performers: [`p${(n * 7) % 200}`],
                school: 'A',
                detail: 'Giáo viên gợi mở để mỗi trẻ kể về con cá mà mình thích nhất.',
            })),
            documents: [{ kind: 'news' }, { kind: 'report' }],
        };
    },

    /** Takes the time of every letter from now on. */
    watch() {
        const { times } = this;
        /** Letters that the page does not show yet: when the key was pressed, and what the field read after it. */
        let waiting = [];
        let pressed = 0;
        window.addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
        window.addEventListener('input', (event) => {
            const reads = event.target.value.toLowerCase();
            // A space at the end of a text changes nothing on the page.
            if (!reads.endsWith(' ')) waiting.push({ pressed, reads });
        });
        const page = document.querySelector('iframe').contentDocument.body;
        const textOf = ({ target, addedNodes }) =>
            [target, ...addedNodes].map((node) => node.textContent).join(' ');
        new MutationObserver((records) => {
            const text = records.map(textOf).join(' ').toLowerCase();
            const shown = waiting.filter(({ reads }) => text.includes(reads));
            if (shown.length === 0) return;
            waiting = waiting.filter((key) => !shown.includes(key));
            // The page is drawn before the next frame; a message posted then arrives when it has been painted.
            requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => {
                    const painted = performance.now();
                    times.push(...shown.map(({ pressed }) => painted - pressed));
                };
                port2.postMessage(null);
            });
        }).observe(page, { subtree: true, childList: true, characterData: true });
    },
};
