/** What a host page may do with the box: hear what was chosen. */
const box = document.getElementById('whole');

box.addEventListener('gongkai-pick', event => {
  document.getElementById('picked').textContent = `已选择：${event.detail.hit.title}`;
});
