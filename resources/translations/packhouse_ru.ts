<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccuracyScreen</name>
    <message>
        <source>A hit is a count that found what the books said</source>
        <translation>Попадание — пересчёт, который нашёл то, что было в учёте</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} дн.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Пересчёты</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>СТОП</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>ПРОВЕРЬТЕ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Last {time}   {code}  →  {result}</source>
        <translation>Последний {time}   {code}  →  {result}</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>What you scan is shown here.</source>
        <translation>Здесь появится то, что вы сканируете.</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>How large is this screen?</source>
        <translation>Какого размера этот экран?</translation>
    </message>
    <message>
        <source>Hold a bank card flat against the glass. Make the frame exactly as large as the card: pull the slider, or strike the arrow keys.</source>
        <translation>Приложите банковскую карту к стеклу. Сделайте рамку точно по размеру карты: двигайте ползунок или нажимайте клавиши со стрелками.</translation>
    </message>
    <message>
        <source>Width of the card</source>
        <translation>Ширина карты</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Kept for this screen on this computer. Reset believes what the screen says of itself.</source>
        <translation>Сохраняется для этого экрана на этом компьютере. После сброса размер берётся из данных самого экрана.</translation>
    </message>
    <message>
        <source>So this screen is {width} cm wide.</source>
        <translation>Значит, ширина экрана — {width} см.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
</context>
<context>
    <name>CareSection</name>
    <message>
        <source>Verify the books</source>
        <translation>Проверить учёт</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Books and backup</source>
        <translation>Учёт и резервная копия</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>It could not be done: {reason}</source>
        <translation>Не удалось: {reason}</translation>
    </message>
</context>
<context>
    <name>CartonPanel</name>
    <message>
        <source>Weight now {weight}</source>
        <translation>Вес сейчас {weight}</translation>
    </message>
    <message>
        <source>Should weigh {weight}</source>
        <translation>Должен весить {weight}</translation>
    </message>
    <message>
        <source>{weight} when full</source>
        <translation>Полный: {weight}</translation>
    </message>
</context>
<context>
    <name>ColumnMatch</name>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (нужно)</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>нет в файле</translation>
    </message>
    <message>
        <source>always {value}</source>
        <translation>всегда {value}</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Choose a row to see why its figures are what they are.</source>
        <translation>Выберите строку, чтобы увидеть, откуда её числа.</translation>
    </message>
</context>
<context>
    <name>DeviceDesk</name>
    <message>
        <source>Choose a name that no other device has.</source>
        <translation>Выберите имя, которого нет у других устройств.</translation>
    </message>
    <message>
        <source>Choose a port, or type one.</source>
        <translation>Выберите порт или введите его.</translation>
    </message>
    <message>
        <source>Saved. It is in use now.</source>
        <translation>Сохранено и уже действует.</translation>
    </message>
    <message>
        <source>New scanner</source>
        <translation>Новый сканер</translation>
    </message>
    <message>
        <source>New label printer</source>
        <translation>Новый принтер</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Основной</translation>
    </message>
    <message>
        <source>Save keeps the speed that was found.</source>
        <translation>«Сохранить» запомнит найденную скорость.</translation>
    </message>
    <message>
        <source>Labels of this station go to it now.</source>
        <translation>Этикетки рабочего места теперь идут на него.</translation>
    </message>
    <message>
        <source>Really remove?</source>
        <translation>Точно удалить?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
</context>
<context>
    <name>DevicesScreen</name>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Codes are only shown here; badges and commands act</source>
        <translation>Коды лишь видны; бейджи и команды действуют</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add scanner</source>
        <translation>Добавить сканер</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>Добавить принтер</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Проба этикетки</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Принтер этикеток</translation>
    </message>
    <message>
        <source>Add a scanner</source>
        <translation>Добавить сканер</translation>
    </message>
    <message>
        <source>Add a label printer</source>
        <translation>Добавить принтер</translation>
    </message>
    <message>
        <source>Set up the scale</source>
        <translation>Настроить весы</translation>
    </message>
    <message>
        <source>No device yet. Scanners that type like a keyboard need no set-up.</source>
        <translation>Устройств пока нет. Сканеры в режиме клавиатуры настраивать не надо.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Leave</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FileImportsScreen</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>FloorHead</name>
    <message>
        <source>Bin, SKU, name or walk</source>
        <translation>Ячейка, артикул, название или обход</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>The whole floor</source>
        <translation>Весь склад</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все ярусы</translation>
    </message>
    <message>
        <source>Level {n}</source>
        <translation>Ярус {n}</translation>
    </message>
</context>
<context>
    <name>FloorMap</name>
    <message>
        <source>Map of the warehouse</source>
        <translation>Карта склада</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} м</translation>
    </message>
</context>
<context>
    <name>FloorScreen</name>
    <message>
        <source>Scan a bin, an item or a walk to see where it is</source>
        <translation>Отсканируйте ячейку, товар или обход, чтобы увидеть, где это</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Not stored: scan again</source>
        <translation>Не сохранено: сканируйте снова</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>Nothing open</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>Scan to begin</source>
        <translation>Сканируйте, чтобы начать</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>On this screen</source>
        <translation>На этом экране</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>держать</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>An order, a tote, an item, a place, a badge: the right screen opens by itself.</source>
        <translation>Заказ, тару, товар, ячейку, бейдж: нужный экран откроется сам.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Scan anything to begin</source>
        <translation>Сканируйте что угодно</translation>
    </message>
</context>
<context>
    <name>ImportErrors</name>
    <message>
        <source>and {n} more; all of them go to the file of rejected rows</source>
        <translation>и ещё {n}; все они попадут в файл отклонённых строк</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Строка {n}</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>What would happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Try a file to see every line that cannot be taken in, with its cause and what to do about it.</source>
        <translation>Проверьте файл: увидите все строки, которые нельзя загрузить, причину и что делать.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Checking whether it can be taken back…</source>
        <translation>Проверяем, можно ли отменить…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} already there</source>
        <translation>Новых: {added}, изменено: {changed}, уже есть: {same}</translation>
    </message>
    <message>
        <source>Rejected rows: {n}</source>
        <translation>Отклонено строк: {n}</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>Вот что произойдёт</translation>
    </message>
    <message>
        <source>Tried in part</source>
        <translation>Проверено частично</translation>
    </message>
    <message>
        <source>Nothing was changed. Good rows can go in without the bad ones.</source>
        <translation>Ничего не изменено. Верные строки можно загрузить без ошибочных.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The same file can be taken in again: nothing comes twice.</source>
        <translation>Файл можно загрузить снова: ничего не удвоится.</translation>
    </message>
    <message>
        <source>{n} rejected rows were saved as {name}. Correct them there and take that file in.</source>
        <translation>Отклонённые строки ({n}) сохранены как {name}. Исправьте их там и загрузите этот файл.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранить отклонённые</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Загруженные файлы</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Drop a CSV or XLSX file anywhere on this page</source>
        <translation>Перетащите файл CSV или XLSX на эту страницу</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Загруженные файлы</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>What was taken in before stays.</source>
        <translation>Загруженное раньше остаётся.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>{lines} lines, {columns} columns, {matched} of them matched</source>
        <translation>Строк: {lines}, столбцов: {columns}, сопоставлено: {matched}</translation>
    </message>
    <message>
        <source>{words}. Still needed: {missing}</source>
        <translation>{words}. Ещё нужны: {missing}</translation>
    </message>
    <message>
        <source>Drop a CSV or XLSX file here. Nothing is changed before you have seen what would happen.</source>
        <translation>Перетащите сюда файл CSV или XLSX. Ничего не изменится, пока вы не увидите, что произойдёт.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Keep columns under a name</source>
        <translation>Запомнить как</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message>
        <source>What was taken back before stays so.</source>
        <translation>Отменённое ранее остаётся отменённым.</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>New item</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>Scan an item to see it, or a new code to add it to this one</source>
        <translation>Отсканируйте товар, чтобы открыть его, или новый код, чтобы добавить его к этому</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Все товары</translation>
    </message>
</context>
<context>
    <name>LinesPanel</name>
    <message>
        <source>The lines of the work will stand here.</source>
        <translation>Здесь будут строки работы.</translation>
    </message>
    <message>
        <source>{done} of {wanted} pieces</source>
        <translation>{done} из {wanted} шт.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>At most {n} rows can be selected</source>
        <translation>Можно выбрать строк не более {n}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} из {total}</translation>
    </message>
</context>
<context>
    <name>ListPages</name>
    <message>
        <source>Nothing matches “{text}”.</source>
        <translation>Ничего не найдено: «{text}».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>This could not be read. It is tried again as soon as it can be.</source>
        <translation>Это не удалось прочитать. Попытка повторится, как только это станет возможно.</translation>
    </message>
</context>
<context>
    <name>ListScreen</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>MoveSection</name>
    <message>
        <source>Moving… Nothing can be stored meanwhile.</source>
        <translation>Идёт перенос… Пока ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Several stations</source>
        <translation>Несколько рабочих мест</translation>
    </message>
    <message>
        <source>This warehouse lies in a file: one station works in it. On a PostgreSQL server several do. It is copied whole into an empty database, compared, and counts only then. The file stays as it is.</source>
        <translation>Этот склад хранится в файле: с ним работает одно рабочее место. На сервере PostgreSQL — несколько. Склад целиком копируется в пустую базу, сверяется и только после этого действует там. Файл остаётся как есть.</translation>
    </message>
    <message>
        <source>Address of the empty database</source>
        <translation>Адрес пустой базы данных</translation>
    </message>
    <message>
        <source>Move to the server</source>
        <translation>Перенести на сервер</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{rows} of {of} rows</source>
        <translation>Строк: {rows} из {of}</translation>
    </message>
    <message>
        <source>Everything is there. Comparing…</source>
        <translation>Всё скопировано. Сверка…</translation>
    </message>
    <message>
        <source>Moved, but the address was not kept: {reason}</source>
        <translation>Перенесено, но адрес не сохранён: {reason}</translation>
    </message>
    <message>
        <source>Moved, and equal. Close Packhouse and start it again: it opens the server from now on.</source>
        <translation>Перенесено, всё совпадает. Закройте Packhouse и запустите снова: теперь он открывает сервер.</translation>
    </message>
    <message>
        <source>{rows} rows · {items} items · {pieces} pieces · {moves} moves · {operations} operations</source>
        <translation>{rows} строк · {items} товаров · {pieces} шт. · {moves} движений · {operations} операций</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>Print for the wall</source>
        <translation>Печать на стену</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Language of item names</source>
        <translation>Язык названий товаров</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>Как в окне</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Печать бейджа</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>{name} (supervisor)</source>
        <translation>{name} (старший)</translation>
    </message>
</context>
<context>
    <name>PrinterTrial</name>
    <message>
        <source>Ruler in centimetres, letters, and a code to scan back.</source>
        <translation>Линейка в сантиметрах, буквы и код для проверки сканером.</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Пробная этикетка</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Напечатать пробную</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Now scan the label</source>
        <translation>Теперь сканируйте этикетку</translation>
    </message>
    <message>
        <source>Only a code that was read back proves that the label can be read.</source>
        <translation>Только считанный код доказывает, что этикетка читается.</translation>
    </message>
    <message>
        <source>Proved: the label can be read</source>
        <translation>Проверено: этикетка читается</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
</context>
<context>
    <name>PrinterWindow</name>
    <message>
        <source>Paper out</source>
        <translation>Нет бумаги</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Head open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Ribbon out</source>
        <translation>Нет риббона</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>Label printer “{name}”</source>
        <translation>Принтер этикеток «{name}»</translation>
    </message>
    <message>
        <source>Printed labels</source>
        <translation>Напечатанные этикетки</translation>
    </message>
    <message>
        <source>No label yet. Pack an order, or print a test label on the Devices screen.</source>
        <translation>Этикеток пока нет. Упакуйте заказ или напечатайте пробную на экране «Устройства».</translation>
    </message>
    <message>
        <source>No. {n}</source>
        <translation>№ {n}</translation>
    </message>
    <message>
        <source>Scan {code}</source>
        <translation>Сканировать {code}</translation>
    </message>
    <message>
        <source>Counter {count}, waiting {waiting}</source>
        <translation>Счётчик {count}, в очереди {waiting}</translation>
    </message>
</context>
<context>
    <name>ProfileSection</name>
    <message>
        <source>The warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Every figure is read from the books as they stand now</source>
        <translation>Все числа взяты из учёта на этот момент</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Сохранить в файл</translation>
    </message>
</context>
<context>
    <name>ScaleTrial</name>
    <message>
        <source>Put something of known weight on the scale.</source>
        <translation>Положите на весы предмет известного веса.</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Пока нет ответа</translation>
    </message>
    <message>
        <source>Stands still</source>
        <translation>Вес стабилен</translation>
    </message>
    <message>
        <source>Still moving</source>
        <translation>Вес меняется</translation>
    </message>
</context>
<context>
    <name>ScaleWindow</name>
    <message>
        <source>Virtual scale</source>
        <translation>Виртуальные весы</translation>
    </message>
    <message>
        <source>Weight on the scale</source>
        <translation>Вес на весах</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Граммы</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Качается</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Снять</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Nothing was booked. If this stays, call the lead: {reason}</source>
        <translation>Ничего не проведено. Если не пройдёт, позовите старшего: {reason}</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>СТОП</translation>
    </message>
    <message>
        <source>No database: scan again</source>
        <translation>Нет базы данных: сканируйте ещё раз</translation>
    </message>
    <message>
        <source>It is not known whether the last scan was stored. Scan it again: it counts once.</source>
        <translation>Неизвестно, сохранилось ли последнее сканирование. Сканируйте то же ещё раз: оно будет учтено один раз.</translation>
    </message>
    <message>
        <source>When the disk stores again, scan the last one again: it counts once.</source>
        <translation>Когда диск снова будет записывать, отсканируйте последнее ещё раз: оно засчитается один раз.</translation>
    </message>
    <message>
        <source>Not stored: scan again</source>
        <translation>Не сохранено: сканируйте снова</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Ввести код</translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation>Введите код и нажмите Enter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>ScannerTrial</name>
    <message>
        <source>Scan any code, one of these, or one on paper.</source>
        <translation>Сканируйте любой код: один из этих или на бумаге.</translation>
    </message>
    <message>
        <source>Test codes</source>
        <translation>Пробные коды</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Вид штрихкода</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Waiting for a scan</source>
        <translation>Ожидание скана</translation>
    </message>
    <message>
        <source>, {n} ms after the one before</source>
        <translation>, через {n} мс после прежнего</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>not told by the scanner</source>
        <translation>сканер не сообщил</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Отклонено: {reason}</translation>
    </message>
</context>
<context>
    <name>ScannerWindow</name>
    <message>
        <source>Scanned: {code}</source>
        <translation>Сосканировано: {code}</translation>
    </message>
    <message>
        <source>Virtual scanner</source>
        <translation>Виртуальный сканер</translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation>Введите код и нажмите Enter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Write &lt;GS&gt; for the separator of GS1 fields.</source>
        <translation>Разделитель полей GS1 пишите как &lt;GS&gt;.</translation>
    </message>
    <message>
        <source>Kind of barcode</source>
        <translation>Вид штрихкода</translation>
    </message>
    <message>
        <source>Kind not told</source>
        <translation>Вид не указан</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Click any code on the screen</source>
        <translation>Щёлкните любой код на экране</translation>
    </message>
    <message>
        <source>Scanned before: click to scan again</source>
        <translation>Было: щёлкните, чтобы повторить</translation>
    </message>
    <message>
        <source>Click a code, a row or a barcode. The right button ends this.</source>
        <translation>Щёлкните код, строку или штрихкод. Правая кнопка завершает.</translation>
    </message>
    <message>
        <source>Scans go to the screen in front, as from a real scanner.</source>
        <translation>Сканы идут на текущий экран, как от настоящего сканера.</translation>
    </message>
    <message>
        <source>There is no code. Click a barcode, a place, a SKU or an order.</source>
        <translation>Здесь нет кода. Щёлкните штрихкод, ячейку, артикул или заказ.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>What you choose here is used at once</source>
        <translation>Выбранное действует сразу</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Verify the books</source>
        <translation>Проверить учёт</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Печать бейджа</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Отключить</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>Item right</source>
        <translation>Товар верный</translation>
    </message>
    <message>
        <source>Line done</source>
        <translation>Строка готова</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>Заказ готов</translation>
    </message>
    <message>
        <source>Command taken</source>
        <translation>Команда принята</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Неизвестный код</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не тот товар</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Слишком много</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Сигналы</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Stand where you work and listen to each: can you tell them apart? The computer sets the volume.</source>
        <translation>Встаньте на рабочее место и прослушайте каждый: различаете их? Громкость задаёт компьютер.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
</context>
<context>
    <name>SpeedPanel</name>
    <message>
        <source>Stop the search</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>Find the speed</source>
        <translation>Найти скорость</translation>
    </message>
    <message>
        <source>Found: {baud} {frame}</source>
        <translation>Найдено: {baud} {frame}</translation>
    </message>
    <message>
        <source>“{text}” was read twice.</source>
        <translation>«{text}» прочитано дважды.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Reads only noise, or nothing? Start the search and scan one code again and again.</source>
        <translation>Читается только шум или ничего? Запустите поиск и сканируйте один и тот же код снова и снова.</translation>
    </message>
    <message>
        <source>Scan one code again and again</source>
        <translation>Сканируйте один код снова и снова</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Choose a port, or type one.</source>
        <translation>Выберите порт или введите его.</translation>
    </message>
    <message>
        <source>An address on the network has no speed.</source>
        <translation>У сетевого адреса нет скорости.</translation>
    </message>
    <message>
        <source>{baud} bits per second, {n} of {total}</source>
        <translation>{baud} бит в секунду, {n} из {total}</translation>
    </message>
    <message>
        <source>Now scan another code</source>
        <translation>Теперь сканируйте другой код</translation>
    </message>
    <message>
        <source>“{text}”: scan it once more</source>
        <translation>«{text}»: сканируйте ещё раз</translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>This station</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} м</translation>
    </message>
    <message>
        <source>Eye to screen</source>
        <translation>Глаз до экрана</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Рука</translation>
    </message>
    <message>
        <source>Right-handed</source>
        <translation>Правша</translation>
    </message>
    <message>
        <source>Left-handed</source>
        <translation>Левша</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Касание</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Large, for gloves</source>
        <translation>Крупно, для перчаток</translation>
    </message>
    <message>
        <source>Scanners that type</source>
        <translation>Сканер-клавиатура</translation>
    </message>
    <message>
        <source>Caught everywhere</source>
        <translation>Ловить везде</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Не трогать</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>Sign off when idle</source>
        <translation>Выход при простое</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Размер экрана</translation>
    </message>
    <message>
        <source>Measure with a card</source>
        <translation>Измерить картой</translation>
    </message>
    <message>
        <source>Code of the station</source>
        <translation>Код рабочего места</translation>
    </message>
    <message>
        <source>The code stands in the journal; another one is used after the next start.</source>
        <translation>Код пишется в журнал; новый действует после перезапуска.</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
</context>
<context>
    <name>VirtualBar</name>
    <message>
        <source>Virtual scanner</source>
        <translation>Виртуальный сканер</translation>
    </message>
    <message>
        <source>Virtual label printer</source>
        <translation>Виртуальный принтер</translation>
    </message>
    <message>
        <source>Virtual scale</source>
        <translation>Виртуальные весы</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Size of letters by distance</source>
        <translation>Размер букв по расстоянию</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Сменить пользователя</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Letters for {distance} m</source>
        <translation>Буквы для {distance} м</translation>
    </message>
</context>
<context>
    <name>accuracy_page</name>
    <message>
        <source>Accuracy of the books</source>
        <translation>Точность учёта</translation>
    </message>
    <message>
        <source>the last {n} days</source>
        <translation>последние {n} дн.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Пересчёты</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Попадания</translation>
    </message>
    <message>
        <source>Pieces missing or too many</source>
        <translation>Штук не хватало или лишних</translation>
    </message>
    <message>
        <source>Pieces in balance</source>
        <translation>Штук в итоге</translation>
    </message>
    <message>
        <source>Value of the differences</source>
        <translation>Стоимость расхождений</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Ничего не пересчитано</translation>
    </message>
    <message>
        <source>No difference was found</source>
        <translation>Расхождений не найдено</translation>
    </message>
    <message>
        <source>Class {name}</source>
        <translation>Класс {name}</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По классам</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>The dearest differences</source>
        <translation>Самые дорогие расхождения</translation>
    </message>
    <message>
        <source>Bins and people</source>
        <translation>Ячейки и люди</translation>
    </message>
    <message>
        <source>pieces: {n}</source>
        <translation>штук: {n}</translation>
    </message>
    <message>
        <source>counts: {n}</source>
        <translation>пересчётов: {n}</translation>
    </message>
    <message>
        <source>differences: {n}</source>
        <translation>расхождений: {n}</translation>
    </message>
    <message>
        <source>overruled: {n}</source>
        <translation>опровергнуто: {n}</translation>
    </message>
    <message>
        <source>Most often wrong</source>
        <translation>Чаще всего неверны</translation>
    </message>
    <message>
        <source>{hits} of {counts} right</source>
        <translation>верно {hits} из {counts}</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>Scan the place to correct</source>
        <translation>Сканируйте место, которое исправляете</translation>
    </message>
    <message>
        <source>A bin, a tote, a pallet or the dock.</source>
        <translation>Ячейка, ящик, паллета или рампа.</translation>
    </message>
    <message>
        <source>Scan what is missing or too many</source>
        <translation>Сканируйте недостачу или излишек</translation>
    </message>
    <message>
        <source>Each scan counts one piece of the difference.</source>
        <translation>Каждое сканирование — одна штука разницы.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Сканируйте партию этих штук</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Она указана на товаре, часто после LOT или L.</translation>
    </message>
    <message>
        <source>Scan the reason</source>
        <translation>Сканируйте причину</translation>
    </message>
    <message>
        <source>From the sheet of reasons, or type its number: 21, 51+ or 51-.</source>
        <translation>С листа причин, или введите номер: 21, 51+ или 51-.</translation>
    </message>
    <message>
        <source>Type in a few words what happened</source>
        <translation>Напишите в двух словах, что случилось</translation>
    </message>
    <message>
        <source>Scan the reason once more</source>
        <translation>Сканируйте причину ещё раз</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующее сканирование считается {n} раз.</translation>
    </message>
    <message>
        <source>Correct {place}</source>
        <translation>Исправление: {place}</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} — на другом складе</translation>
    </message>
    <message>
        <source>{n} × {item} in {place}</source>
        <translation>{n} × {item} в {place}</translation>
    </message>
    <message>
        <source>“{reason}” needs a note</source>
        <translation>Для «{reason}» нужно пояснение</translation>
    </message>
    <message>
        <source>This is worth {value}</source>
        <translation>Это стоит {value}</translation>
    </message>
    <message>
        <source>Scan the reason once more to book it; where there are supervisors, as one of them.</source>
        <translation>Сканируйте причину ещё раз, чтобы провести; если есть старшие — от их имени.</translation>
    </message>
    <message>
        <source>This warehouse does not use that reason</source>
        <translation>Этот склад не использует такую причину</translation>
    </message>
    <message>
        <source>“{reason}” explains a move, no difference</source>
        <translation>«{reason}» объясняет перемещение, а не разницу</translation>
    </message>
    <message>
        <source>“{reason}”: more pieces or fewer?</source>
        <translation>«{reason}»: больше штук или меньше?</translation>
    </message>
    <message>
        <source>Scan one of its two barcodes, or type {number}+ or {number}-. Nothing was booked.</source>
        <translation>Сканируйте один из двух её кодов или введите {number}+ либо {number}-. Ничего не проведено.</translation>
    </message>
    <message>
        <source>“{reason}” goes the other way</source>
        <translation>«{reason}» — в другую сторону</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan another reason.</source>
        <translation>Ничего не проведено. Сканируйте другую причину.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
</context>
<context>
    <name>advices</name>
    <message>
        <source>announced</source>
        <translation>объявлена</translation>
    </message>
    <message>
        <source>being received</source>
        <translation>принимается</translation>
    </message>
    <message>
        <source>received</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
</context>
<context>
    <name>advices_page</name>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Pallets, cartons</source>
        <translation>Паллеты, коробки</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nothing is announced like this. Bring a supplier&apos;s notice in.</source>
        <translation>Таких объявленных поставок нет. Загрузите уведомление поставщика.</translation>
    </message>
    <message>
        <source>Go to Files in</source>
        <translation>Открыть «Импорт»</translation>
    </message>
    <message>
        <source>Scan a notice or an SSCC to find it here</source>
        <translation>Сканируйте уведомление или SSCC, чтобы найти его здесь</translation>
    </message>
    <message>
        <source>Number, supplier, SSCC or item</source>
        <translation>Номер, поставщик, SSCC или товар</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing is announced in it</source>
        <translation>В нём ничего не объявлено</translation>
    </message>
    <message>
        <source>Come, of what was announced</source>
        <translation>Пришло из объявленного</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Россыпью</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>партия {lot}</translation>
    </message>
    <message>
        <source>Pallet {sscc}</source>
        <translation>Паллета {sscc}</translation>
    </message>
    <message>
        <source>Carton {sscc}</source>
        <translation>Коробка {sscc}</translation>
    </message>
    <message>
        <source>Carton {sscc}, on this pallet</source>
        <translation>Коробка {sscc}, на этой паллете</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>ещё не пришла</translation>
    </message>
    <message>
        <source>taken in with {receipt}</source>
        <translation>принята по {receipt}</translation>
    </message>
    <message>
        <source>opened and counted with {receipt}</source>
        <translation>вскрыта и посчитана по {receipt}</translation>
    </message>
</context>
<context>
    <name>assemble</name>
    <message>
        <source>{sku} is no kit that is assembled</source>
        <translation>{sku} — не сборный набор</translation>
    </message>
    <message>
        <source>Nothing was booked. Say on the page of the item what it is made of.</source>
        <translation>Ничего не проведено. Укажите на странице товара, из чего он состоит.</translation>
    </message>
    <message>
        <source>Say how many</source>
        <translation>Укажите количество</translation>
    </message>
    <message>
        <source>{n} × {sku} missing</source>
        <translation>Не хватает {n} × {sku}</translation>
    </message>
    <message>
        <source>Wanted are {wanted}, free in {place} are {there}. Nothing was booked.</source>
        <translation>Нужно {wanted}, свободно в {place}: {there}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>{sku} is kept by lots and cannot be assembled without one</source>
        <translation>{sku} учитывается по партиям и без партии не собирается</translation>
    </message>
    <message>
        <source>{sku} is kept by lots: which ones are in the kit is not known here</source>
        <translation>{sku} учитывается по партиям: какие из них в наборе, здесь не известно</translation>
    </message>
    <message>
        <source>Nothing was booked. Undo the assembling, or take the pieces in anew.</source>
        <translation>Ничего не проведено. Отмените сборку или оприходуйте части заново.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Ничего не проведено.</translation>
    </message>
    <message>
        <source>Scan the place of the parts</source>
        <translation>Отсканируйте место, где лежат части</translation>
    </message>
    <message>
        <source>The kits will lie there too.</source>
        <translation>Там же будут лежать и наборы.</translation>
    </message>
    <message>
        <source>Scan the kit</source>
        <translation>Отсканируйте набор</translation>
    </message>
    <message>
        <source>Its own label, or its SKU.</source>
        <translation>Его этикетку или артикул.</translation>
    </message>
    <message>
        <source>Scan {place} to book</source>
        <translation>Отсканируйте {place}, чтобы провести</translation>
    </message>
    <message>
        <source>Scan the kit again for each one more.</source>
        <translation>Ещё один набор — ещё один скан.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующий скан: {n} шт.</translation>
    </message>
    <message>
        <source>In {place}</source>
        <translation>В {place}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Parts are enough for</source>
        <translation>Частей хватит на</translation>
    </message>
    <message>
        <source>That place is in another warehouse</source>
        <translation>Это место на другом складе</translation>
    </message>
    <message>
        <source>Another place: scan the one where the parts lie</source>
        <translation>Другое место: отсканируйте то, где лежат части</translation>
    </message>
    <message>
        <source>{item} is no kit to assemble</source>
        <translation>{item} — не сборный набор</translation>
    </message>
    <message>
        <source>Another kit is being made: finish it first</source>
        <translation>Собирается другой набор: сначала закончите его</translation>
    </message>
    <message>
        <source>{n} × {item} to make</source>
        <translation>Собрать: {n} × {item}</translation>
    </message>
    <message>
        <source>{n} × {item} made in {place}</source>
        <translation>Собрано {n} × {item} в {place}</translation>
    </message>
</context>
<context>
    <name>breakdown_page</name>
    <message>
        <source>Stock by place and lot</source>
        <translation>Запас по местам и партиям</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержаны</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступ.</translation>
    </message>
    <message>
        <source>Where or which</source>
        <translation>Где или какая</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товаров</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Годен до</translation>
    </message>
    <message>
        <source>By bin</source>
        <translation>По ячейкам</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>По зонам</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>По партиям</translation>
    </message>
    <message>
        <source>By expiry</source>
        <translation>По сроку годности</translation>
    </message>
    <message>
        <source>By warehouse</source>
        <translation>По складам</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>По товарам</translation>
    </message>
    <message>
        <source>Nothing of that sort is in stock.</source>
        <translation>Такого на складе нет.</translation>
    </message>
    <message>
        <source>Scan an item or a bin to see where it lies</source>
        <translation>Сканируйте товар или ячейку, чтобы увидеть, где что лежит</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation>Артикул, имя, код, место</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Отдельно</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Why {n} available?</source>
        <translation>Почему доступно {n}?</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Что там лежит</translation>
    </message>
</context>
<context>
    <name>carriers</name>
    <message>
        <source>Waiting for the carrier</source>
        <translation>Ждём перевозчика</translation>
    </message>
    <message>
        <source>{carrier} is asked for the label. It prints by itself.</source>
        <translation>Этикетка запрошена у {carrier}. Она напечатается сама.</translation>
    </message>
    <message>
        <source>It is not known whether {carrier} sold the label. It is asked; do nothing.</source>
        <translation>Неизвестно, продал ли {carrier} этикетку. Запрос отправлен, ничего не делайте.</translation>
    </message>
    <message>
        <source>{carrier} is asked to take the label back.</source>
        <translation>{carrier} просят принять этикетку обратно.</translation>
    </message>
    <message>
        <source>{carrier} cannot be reached.</source>
        <translation>{carrier} недоступен.</translation>
    </message>
    <message>
        <source>Look at the network. It is tried again by itself; pack on.</source>
        <translation>Проверьте сеть. Повтор произойдёт сам; упаковывайте дальше.</translation>
    </message>
    <message>
        <source>{carrier} asks to wait.</source>
        <translation>{carrier} просит подождать.</translation>
    </message>
    <message>
        <source>It is tried again by itself; pack on.</source>
        <translation>Повтор произойдёт сам; упаковывайте дальше.</translation>
    </message>
    <message>
        <source>{carrier} took the order for the label and did not answer.</source>
        <translation>{carrier} принял заказ на этикетку и не ответил.</translation>
    </message>
    <message>
        <source>The connection to {carrier} broke.</source>
        <translation>Связь с {carrier} прервалась.</translation>
    </message>
    <message>
        <source>{carrier} has a fault of its own ({status}).</source>
        <translation>У {carrier} внутренняя ошибка ({status}).</translation>
    </message>
    <message>
        <source>The answer of {carrier} cannot be read.</source>
        <translation>Ответ {carrier} не читается.</translation>
    </message>
    <message>
        <source>{carrier} is asked whether there is a label; none is bought twice. Pack on.</source>
        <translation>У {carrier} выясняется, есть ли этикетка; дважды она не покупается. Упаковывайте дальше.</translation>
    </message>
    <message>
        <source>{carrier} refuses: “{words}”.</source>
        <translation>{carrier} отказывает: «{words}».</translation>
    </message>
    <message>
        <source>Correct the order. It is tried again by itself.</source>
        <translation>Исправьте заказ. Повтор произойдёт сам.</translation>
    </message>
    <message>
        <source>The carrier sold two labels for one parcel: {first} and {second}.</source>
        <translation>Перевозчик продал две этикетки на одну посылку: {first} и {second}.</translation>
    </message>
    <message>
        <source>Use the first one and let the carrier take the second back.</source>
        <translation>Используйте первую, а вторую верните перевозчику.</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>claimed</source>
        <translation>занято</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
</context>
<context>
    <name>claims_page</name>
    <message>
        <source>Claims and promises</source>
        <translation>Занято и обещано</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Claimed in bins</source>
        <translation>Занято в ячейках</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Nothing is claimed, promised or on its way.</source>
        <translation>Ничего не занято, не обещано и не в пути.</translation>
    </message>
    <message>
        <source>Scan an item to see who has been promised it</source>
        <translation>Сканируйте товар, чтобы увидеть, кому он обещан</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation>Артикул, имя, код, место</translation>
    </message>
</context>
<context>
    <name>coming</name>
    <message>
        <source>Projected, {n} days</source>
        <translation>Прогноз, дней: {n}</translation>
    </message>
    <message>
        <source>Runs out on</source>
        <translation>Закончится</translation>
    </message>
    <message>
        <source>Lasts for all that is promised</source>
        <translation>Хватает на всё обещанное</translation>
    </message>
    <message>
        <source>Below the minimum on</source>
        <translation>Ниже минимума с</translation>
    </message>
    <message>
        <source>{document}, no day known</source>
        <translation>{document}, день неизвестен</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Skip line</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Недостача</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Новый короб</translation>
    </message>
    <message>
        <source>Close box</source>
        <translation>Закрыть короб</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Другой принтер</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё сразу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open and count</source>
        <translation>Вскрыть и посчитать</translation>
    </message>
    <message>
        <source>Item labels</source>
        <translation>Этикетки товара</translation>
    </message>
    <message>
        <source>Onto a pallet</source>
        <translation>На паллету</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Как новый</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Вскрыт</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Неисправен</translation>
    </message>
    <message>
        <source>To repair</source>
        <translation>В ремонт</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Списать</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Поставщику</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Смена оператора</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Приёмка</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Пересчёт</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Send goods</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Приём передач</translation>
    </message>
    <message>
        <source>Quantity {n}</source>
        <translation>Количество {n}</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>Scan the bin to count</source>
        <translation>Сканируйте ячейку</translation>
    </message>
    <message>
        <source>Everything in it is counted.</source>
        <translation>Считается всё, что в ней лежит.</translation>
    </message>
    <message>
        <source>Scan each piece in the bin</source>
        <translation>Сканируйте каждую штуку в ячейке</translation>
    </message>
    <message>
        <source>One item after the other; then Finish.</source>
        <translation>Товар за товаром; затем «Завершить».</translation>
    </message>
    <message>
        <source>Is the bin empty?</source>
        <translation>Ячейка пуста?</translation>
    </message>
    <message>
        <source>Choose Finish if it is, or scan each piece that lies in it.</source>
        <translation>Если да — «Завершить», иначе сканируйте каждую штуку в ней.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Сканируйте партию этих штук</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Она указана на товаре, часто после LOT или L.</translation>
    </message>
    <message>
        <source>Everything in it is counted. Bins that wait: {n} (Next).</source>
        <translation>Считается всё, что в ней лежит. Ячеек в очереди: {n} («Далее»).</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Идите к {place}</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующий скан: {n} шт.</translation>
    </message>
    <message>
        <source>Count of {place}</source>
        <translation>Пересчёт: {place}</translation>
    </message>
    <message>
        <source>Serial {serial} is counted already</source>
        <translation>Серийный номер {serial} уже посчитан</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} — на другом складе</translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation>{n} × {item}</translation>
    </message>
    <message>
        <source>{place} is not {wanted}</source>
        <translation>{place} — не {wanted}</translation>
    </message>
    <message>
        <source>Go to the bin above, or set it aside to count another one.</source>
        <translation>Идите к названной ячейке или отложите её, чтобы считать другую.</translation>
    </message>
    <message>
        <source>No bin waits to be counted</source>
        <translation>Ячеек для пересчёта нет</translation>
    </message>
    <message>
        <source>Scan any bin to count it.</source>
        <translation>Чтобы пересчитать ячейку, сканируйте её.</translation>
    </message>
    <message>
        <source>You have counted {place} yourself</source>
        <translation>{place}: вы уже считали её сами</translation>
    </message>
    <message>
        <source>You have counted {item} here yourself</source>
        <translation>{item}: здесь вы уже считали сами</translation>
    </message>
    <message>
        <source>Nothing was counted. Another person has to count it once more.</source>
        <translation>Ничего не посчитано. Второй раз должен считать другой человек.</translation>
    </message>
    <message>
        <source>{item} is not to be counted now</source>
        <translation>{item}: сейчас считать не нужно</translation>
    </message>
    <message>
        <source>Nothing was counted. To count all of the bin, set this aside and scan it.</source>
        <translation>Ничего не посчитано. Чтобы считать всю ячейку, отложите это и сканируйте её.</translation>
    </message>
    <message>
        <source>{item} is counted already</source>
        <translation>{item}: уже посчитано</translation>
    </message>
    <message>
        <source>Undo, or finish and count this bin once more.</source>
        <translation>Отмените или завершите и пересчитайте ячейку ещё раз.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Теперь его серийный номер</translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation>Какая это партия?</translation>
    </message>
    <message>
        <source>Unknown lot: {lot}</source>
        <translation>Неизвестная партия: {lot}</translation>
    </message>
    <message>
        <source>Nothing was counted. A lot that was never received cannot be here.</source>
        <translation>Ничего не посчитано. Партии, которую не принимали, здесь быть не может.</translation>
    </message>
    <message>
        <source>Not counted yet: {items}</source>
        <translation>Ещё не посчитано: {items}</translation>
    </message>
    <message>
        <source>Scan them, or choose Finish again if none is there.</source>
        <translation>Сканируйте их или снова «Завершить», если их нет.</translation>
    </message>
    <message>
        <source>{place} is counted</source>
        <translation>{place}: посчитано</translation>
    </message>
    <message>
        <source>Somebody else counts once more: {items}</source>
        <translation>Ещё раз посчитает другой: {items}</translation>
    </message>
    <message>
        <source>The desk decides about: {items}</source>
        <translation>Решат в офисе: {items}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Cycle count</source>
        <translation>Плановый</translation>
    </message>
    <message>
        <source>Count of a bin</source>
        <translation>Пересчёт ячейки</translation>
    </message>
    <message>
        <source>Count of an item</source>
        <translation>Пересчёт товара</translation>
    </message>
    <message>
        <source>Zero check</source>
        <translation>Пуста ли ячейка</translation>
    </message>
    <message>
        <source>Missing at the pick</source>
        <translation>Недостача</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Повторный</translation>
    </message>
    <message>
        <source>Asked for at the desk</source>
        <translation>Поручено в офисе</translation>
    </message>
    <message>
        <source>Begun at the bin</source>
        <translation>Начато у ячейки</translation>
    </message>
    <message>
        <source>This is to be counted by a second person first</source>
        <translation>Сначала это должен посчитать второй человек</translation>
    </message>
    <message>
        <source>Nothing was changed. The recount is on the list of counts.</source>
        <translation>Ничего не изменено. Повторный пересчёт стоит в списке.</translation>
    </message>
    <message>
        <source>This count does not wait for a decision</source>
        <translation>Этот пересчёт не ждёт решения</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>Nothing is due to be counted</source>
        <translation>Пересчитывать пока нечего</translation>
    </message>
    <message>
        <source>Bins to count: {bins}. Empty bins to check: {zero}.</source>
        <translation>Ячеек пересчитать: {bins}. Пустых проверить: {zero}.</translation>
    </message>
    <message>
        <source>Left for another day: {n}.</source>
        <translation>Оставлено на другой день: {n}.</translation>
    </message>
    <message>
        <source>{text} is neither a bin nor an item</source>
        <translation>{text} — не ячейка и не товар</translation>
    </message>
    <message>
        <source>Nothing was asked for. Name a bin, a SKU or a barcode of this warehouse.</source>
        <translation>Ничего не поручено. Назовите ячейку, артикул или штрихкод этого склада.</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} — на другом складе</translation>
    </message>
    <message>
        <source>{place} is on the list of counts</source>
        <translation>{place}: внесено в список пересчёта</translation>
    </message>
    <message>
        <source>{sku} is on the list of counts. Bins: {n}.</source>
        <translation>{sku}: внесено в список пересчёта. Ячеек: {n}.</translation>
    </message>
    <message>
        <source>The books have {sku} in no bin</source>
        <translation>По учёту {sku} нет ни в одной ячейке</translation>
    </message>
    <message>
        <source>Nothing was asked for. Name the bin where it may lie.</source>
        <translation>Ничего не поручено. Назовите ячейку, где он может лежать.</translation>
    </message>
    <message>
        <source>Nobody is to count this any more</source>
        <translation>Это уже не нужно пересчитывать</translation>
    </message>
    <message>
        <source>A recount cannot be dropped: a difference waits for it</source>
        <translation>Повторный пересчёт снять нельзя: его ждёт расхождение</translation>
    </message>
    <message>
        <source>Nothing was changed. Let another person count, then decide.</source>
        <translation>Ничего не изменено. Пусть посчитает другой, потом решайте.</translation>
    </message>
    <message>
        <source>{place} is off the list of counts</source>
        <translation>{place}: снято с пересчёта</translation>
    </message>
    <message>
        <source>{sku} in {place}: {difference} booked</source>
        <translation>{sku} в {place}: {difference} проведено</translation>
    </message>
    <message>
        <source>{sku} in {place}: {difference} rejected, the books stay</source>
        <translation>{sku} в {place}: {difference} отклонено, учёт прежний</translation>
    </message>
    <message>
        <source>{sku} in {place} is counted once more</source>
        <translation>{sku} в {place} посчитают ещё раз</translation>
    </message>
    <message>
        <source>This is not counted yet</source>
        <translation>Это ещё не посчитано</translation>
    </message>
    <message>
        <source>A supervisor decides about counts</source>
        <translation>О пересчётах решает старший</translation>
    </message>
    <message>
        <source>Nothing was changed. Let a supervisor sign on and decide.</source>
        <translation>Ничего не изменено. Пусть старший войдёт и решит.</translation>
    </message>
    <message>
        <source>You have counted this yourself</source>
        <translation>Это вы считали сами</translation>
    </message>
    <message>
        <source>Nothing was changed. Somebody who has not counted it decides.</source>
        <translation>Ничего не изменено. Решает тот, кто этого не считал.</translation>
    </message>
    <message>
        <source>A tolerance is a value from 0, and a share from 0 to 100 percent</source>
        <translation>Допуск — сумма от 0 и доля от 0 до 100 процентов</translation>
    </message>
    <message>
        <source>Days and bins are at least 1</source>
        <translation>Дней и ячеек — не меньше 1</translation>
    </message>
    <message>
        <source>Counts follow these rules from now on</source>
        <translation>Теперь считают по этим правилам</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>to count</source>
        <translation>пересчитать</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>посчитано</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>to count again</source>
        <translation>ещё раз</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>решить</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утверждено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>counted again</source>
        <translation>пересчитано</translation>
    </message>
</context>
<context>
    <name>counts_page</name>
    <message>
        <source>Counts</source>
        <translation>Пересчёты</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No counts like this. Plan those that are due.</source>
        <translation>Таких пересчётов нет. Запланируйте те, чей срок пришёл.</translation>
    </message>
    <message>
        <source>Plan counts</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Scan a bin or an item to see its counts</source>
        <translation>Сканируйте ячейку или товар, чтобы увидеть пересчёты</translation>
    </message>
    <message>
        <source>Bin, SKU or name</source>
        <translation>Ячейка, артикул или название</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Recount</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>Approve with a reason</source>
        <translation>Утвердить с причиной</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Where does the difference come from?</source>
        <translation>Откуда разница?</translation>
    </message>
    <message>
        <source>Send people to count what is due</source>
        <translation>Отправить считать то, чей срок пришёл</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Пустые</translation>
    </message>
    <message>
        <source>Bins that are due: class A {a}, B {b}, C {c}. Emptied: {empty}.</source>
        <translation>Ячеек к сроку: класс A {a}, B {b}, C {c}. Опустело: {empty}.</translation>
    </message>
    <message>
        <source>Ask for a count of a bin, or of an item in all its bins</source>
        <translation>Поручить пересчёт ячейки или товара во всех его ячейках</translation>
    </message>
    <message>
        <source>Bin, SKU or barcode</source>
        <translation>Ячейка, артикул или штрихкод</translation>
    </message>
    <message>
        <source>Cents</source>
        <translation>Центов</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процентов</translation>
    </message>
    <message>
        <source>Days (A)</source>
        <translation>Дней (A)</translation>
    </message>
    <message>
        <source>Days (B)</source>
        <translation>Дней (B)</translation>
    </message>
    <message>
        <source>Days (C)</source>
        <translation>Дней (C)</translation>
    </message>
    <message>
        <source>Bins a day</source>
        <translation>За день</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Zero check when picking</source>
        <translation>Спросить, пуста ли</translation>
    </message>
    <message>
        <source>Rules of counting</source>
        <translation>Правила пересчёта</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What differs by more cents or percent is counted twice.</source>
        <translation>Что расходится сильнее, считают дважды.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>Never counted before</source>
        <translation>Раньше не считали</translation>
    </message>
    <message>
        <source>Everything in the bin</source>
        <translation>Всё, что в ячейке</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что нашли</translation>
    </message>
    <message>
        <source>Counts of this place</source>
        <translation>Пересчёты этого места</translation>
    </message>
    <message>
        <source>Shown when it is counted</source>
        <translation>Видно после пересчёта</translation>
    </message>
    <message>
        <source>In the books at that moment</source>
        <translation>В учёте в тот момент</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Ничего не сохранено</translation>
    </message>
    <message>
        <source>{done} of {all} done.</source>
        <translation>Сделано {done} из {all}.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile; look at it again</source>
        <translation>Кто-то тем временем это изменил; посмотрите снова</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Proposals: {made} new, {changed} changed, {withdrawn} no longer needed</source>
        <translation>Предложения: новых {made}, изменено {changed}, больше не нужно {withdrawn}</translation>
    </message>
    <message>
        <source>Nothing new to propose</source>
        <translation>Новых предложений нет</translation>
    </message>
    <message>
        <source>{sku}: {quantity} to be ordered</source>
        <translation>{sku}: к заказу {quantity}</translation>
    </message>
    <message>
        <source>Proposals dismissed for {days} days: {n}</source>
        <translation>Отложено предложений: {n}, на дней: {days}</translation>
    </message>
    <message>
        <source>Ordered: {numbers}</source>
        <translation>Заказано: {numbers}</translation>
    </message>
    <message>
        <source>Nothing is proposed for these rows</source>
        <translation>Для этих строк предложений нет</translation>
    </message>
    <message>
        <source>No order can go now</source>
        <translation>Сейчас ни один заказ не запустить</translation>
    </message>
    <message>
        <source>None of them is waiting for release.</source>
        <translation>Ни один из них не ждёт запуска.</translation>
    </message>
    <message>
        <source>Orders released: {orders}. Walks: {walks} ({codes})</source>
        <translation>Запущено заказов: {orders}. Обходов: {walks} ({codes})</translation>
    </message>
    <message>
        <source>Orders that wait for {items}: {orders}.</source>
        <translation>Заказов, которые ждут {items}: {orders}.</translation>
    </message>
    <message>
        <source>In part for want of {items}.</source>
        <translation>Частично: не хватает {items}.</translation>
    </message>
    <message>
        <source>Order {number} is held</source>
        <translation>Заказ {number} задержан</translation>
    </message>
    <message>
        <source>Order {number} waits for release again</source>
        <translation>Заказ {number} снова ждёт запуска</translation>
    </message>
    <message>
        <source>Order {number} is cancelled</source>
        <translation>Заказ {number} отменён</translation>
    </message>
    <message>
        <source>What was promised and claimed is free again.</source>
        <translation>Резерв и занятые остатки снова свободны.</translation>
    </message>
    <message>
        <source>Order {number} goes in part; the rest stays as backorder</source>
        <translation>Заказ {number} уйдёт частично; остальное ждёт товара</translation>
    </message>
    <message>
        <source>{code} is printed again on {printer}</source>
        <translation>{code}: повторная печать на {printer}</translation>
    </message>
    <message>
        <source>Label of {code} is sent to {printer}</source>
        <translation>Этикетка {code} отправлена на {printer}</translation>
    </message>
    <message>
        <source>This station has no label printer</source>
        <translation>У рабочего места нет принтера этикеток</translation>
    </message>
    <message>
        <source>Add one in Devices.</source>
        <translation>Добавьте его в «Устройствах».</translation>
    </message>
    <message>
        <source>Say how many pieces more or fewer there are</source>
        <translation>Укажите, на сколько штук больше или меньше</translation>
    </message>
    <message>
        <source>“{reason}” does not explain this difference</source>
        <translation>«{reason}» не объясняет эту разницу</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another reason or turn the sign round.</source>
        <translation>Ничего не изменено. Выберите другую причину или смените знак.</translation>
    </message>
    <message>
        <source>{sku} in {place}: {difference} ({reason})</source>
        <translation>{sku} в {place}: {difference} ({reason})</translation>
    </message>
    <message>
        <source>{place} is on the list of counts</source>
        <translation>{place}: внесено в список пересчёта</translation>
    </message>
    <message>
        <source>{lot} is held: nothing of it is promised or picked</source>
        <translation>{lot}: блокировано, не резервируется и не отбирается</translation>
    </message>
    <message>
        <source>Lot {lot} is recalled</source>
        <translation>Партия {lot} отозвана</translation>
    </message>
    <message>
        <source>Nothing was changed. End the recall on the page Recall.</source>
        <translation>Ничего не изменено. Завершите отзыв на странице «Отзыв».</translation>
    </message>
    <message>
        <source>{lot} may be promised and picked again</source>
        <translation>{lot}: снова можно резервировать и отбирать</translation>
    </message>
    <message>
        <source>Nothing was done here that could be taken back</source>
        <translation>Здесь нечего отменять</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>No file was taken in under number {number}</source>
        <translation>Файла с номером {number} нет</translation>
    </message>
    <message>
        <source>Nothing of {name} (number {number}) is in the books</source>
        <translation>От {name} (номер {number}) в учёте ничего не осталось</translation>
    </message>
    <message>
        <source>Taken back: {name} (number {number})</source>
        <translation>Загрузка отменена: {name} (номер {number})</translation>
    </message>
    <message>
        <source>Taken back in part: {done} of {all} portions</source>
        <translation>Отменено частично: порций {done} из {all}</translation>
    </message>
    <message>
        <source>The rest stays. Undo goes on with it.</source>
        <translation>Остальное остаётся. Повторная отмена продолжит с этого места.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>Остановлено; ничего не изменено</translation>
    </message>
    <message>
        <source>{receipt} is being received at {station}</source>
        <translation>Приёмка {receipt} идёт на рабочем месте {station}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo it there, or set the receipt aside first.</source>
        <translation>Ничего не изменено. Отмените там или сначала отложите приёмку.</translation>
    </message>
    <message>
        <source>Nothing of {receipt} is left that could be taken back</source>
        <translation>В приёмке {receipt} больше нечего отменять</translation>
    </message>
    <message>
        <source>{receipt}, taken back: {what}</source>
        <translation>{receipt}, отменено: {what}</translation>
    </message>
    <message>
        <source>{place}: {status}</source>
        <translation>{place}: {status}</translation>
    </message>
    <message>
        <source>Places changed: {n}.</source>
        <translation>Изменено мест: {n}.</translation>
    </message>
    <message>
        <source>What {place} takes is stored</source>
        <translation>Вместимость {place} сохранена</translation>
    </message>
    <message>
        <source>{place} is the home of {sku}</source>
        <translation>{place}: постоянное место {sku}</translation>
    </message>
    <message>
        <source>There is no item “{sku}”</source>
        <translation>Товара «{sku}» нет</translation>
    </message>
    <message>
        <source>Nothing was changed. Write its SKU or one of its barcodes.</source>
        <translation>Ничего не изменено. Введите артикул или один из штрихкодов товара.</translation>
    </message>
    <message>
        <source>There is no place “{place}” in this warehouse</source>
        <translation>Места «{place}» на этом складе нет</translation>
    </message>
    <message>
        <source>Nothing was moved. Write the code of a bin, dock, tote or pallet.</source>
        <translation>Ничего не перемещено. Введите код ячейки, зоны приёмки, тары или паллеты.</translation>
    </message>
    <message>
        <source>{place} is empty: {n} moved to {target}</source>
        <translation>{place} пуста: перемещено {n} в {target}</translation>
    </message>
    <message>
        <source>Pallets and totes moved with what is on them: {n}.</source>
        <translation>Паллет и тары перемещено вместе с содержимым: {n}.</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>The settings of {device} cannot be used.</source>
        <translation>Настройки {device} не подходят.</translation>
    </message>
    <message>
        <source>Open it on the Devices screen and choose again.</source>
        <translation>Откройте его на экране «Устройства» и выберите заново.</translation>
    </message>
    <message>
        <source>On the screen (virtual)</source>
        <translation>На экране (виртуальное)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What it is called on this station; each name once.</source>
        <translation>Имя на этом рабочем месте; имена не повторяются.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Another port or address: type it below</source>
        <translation>Другой порт или адрес: введите ниже</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>End of a read</source>
        <translation>Конец кода</translation>
    </message>
    <message>
        <source>What the scanner sends after each code.</source>
        <translation>Что сканер шлёт после каждого кода.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Префикс</translation>
    </message>
    <message>
        <source>What the scanner sends before each code; a read without it is refused.</source>
        <translation>Что сканер шлёт перед каждым кодом; код без него отклоняется.</translation>
    </message>
    <message>
        <source>Double read window</source>
        <translation>Окно двойного скана</translation>
    </message>
    <message>
        <source>The same code within so many milliseconds counts once.</source>
        <translation>Тот же код за столько миллисекунд считается один раз.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Тишина</translation>
    </message>
    <message>
        <source>A code that is interrupted for so many milliseconds is refused.</source>
        <translation>Код, прерванный на столько миллисекунд, отклоняется.</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>Мин. длина кода</translation>
    </message>
    <message>
        <source>Anything shorter is taken for noise.</source>
        <translation>Всё, что короче, считается помехой.</translation>
    </message>
    <message>
        <source>ZPL (Zebra and compatible)</source>
        <translation>ZPL (Zebra и совместимые)</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Dots per inch, printed on the type plate: 203, 300 or 600.</source>
        <translation>Точек на дюйм, указано на табличке: 203, 300 или 600.</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Темнота</translation>
    </message>
    <message>
        <source>Added to the printer&apos;s own setting, from -30 to 30.</source>
        <translation>Прибавляется к настройке принтера, от -30 до 30.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Inches per second; 0 leaves the printer&apos;s own.</source>
        <translation>Дюймов в секунду; 0 — как в принтере.</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Сдвиг вправо</translation>
    </message>
    <message>
        <source>Millimetres by which everything moves to the right.</source>
        <translation>На сколько миллиметров всё сдвигается вправо.</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Сдвиг вниз</translation>
    </message>
    <message>
        <source>Millimetres by which everything moves down.</source>
        <translation>На сколько миллиметров всё сдвигается вниз.</translation>
    </message>
    <message>
        <source>What the scale is called on this station.</source>
        <translation>Имя весов на этом рабочем месте.</translation>
    </message>
    <message>
        <source>The language that the scale is set to.</source>
        <translation>Протокол, на который настроены весы.</translation>
    </message>
    <message>
        <source>CAS, A&amp;D, T-Scale</source>
        <translation>CAS, A&amp;D, T-Scale</translation>
    </message>
    <message>
        <source>Mettler-Toledo MT-SICS, KERN KCP</source>
        <translation>Mettler-Toledo MT-SICS, KERN KCP</translation>
    </message>
    <message>
        <source>Ohaus</source>
        <translation>Ohaus</translation>
    </message>
    <message>
        <source>The scale is moving: let go of the goods.</source>
        <translation>Вес меняется: отпустите товар.</translation>
    </message>
    <message>
        <source>Too heavy for this scale: take something off.</source>
        <translation>Слишком тяжело для весов: снимите часть.</translation>
    </message>
    <message>
        <source>The scale shows less than nothing: empty it and press zero.</source>
        <translation>Весы ниже нуля: освободите их и обнулите.</translation>
    </message>
    <message>
        <source>The scale is not ready: empty it and press zero.</source>
        <translation>Весы не готовы: освободите их и обнулите.</translation>
    </message>
    <message>
        <source>The scale does not know the command: check its protocol.</source>
        <translation>Весы не знают команду: проверьте протокол.</translation>
    </message>
    <message>
        <source>Toledo 8217 (kilograms)</source>
        <translation>Toledo 8217 (килограммы)</translation>
    </message>
    <message>
        <source>The scanner {device} sends what nobody can read.</source>
        <translation>Сканер {device} шлёт нечитаемые данные.</translation>
    </message>
    <message>
        <source>Set the same speed and frame as in the scanner; 9600 8N1 is usual.</source>
        <translation>Задайте скорость и кадр как в сканере; обычно 9600 8N1.</translation>
    </message>
    <message>
        <source>What the scanner is called on this station.</source>
        <translation>Имя сканера на этом рабочем месте.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Принтер готов.</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <translation>Принтер печатает.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>Принтер на паузе.</translation>
    </message>
    <message>
        <source>Press Pause on the printer to go on.</source>
        <translation>Нажмите «Пауза» на принтере, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The printer has no labels left.</source>
        <translation>В принтере кончились этикетки.</translation>
    </message>
    <message>
        <source>Load a roll and close the printer; printing goes on by itself.</source>
        <translation>Вставьте рулон и закройте принтер; печать продолжится сама.</translation>
    </message>
    <message>
        <source>The printer has no ribbon.</source>
        <translation>В принтере нет риббона.</translation>
    </message>
    <message>
        <source>Put in a ribbon, or set the printer to direct thermal labels.</source>
        <translation>Вставьте риббон или включите прямую термопечать.</translation>
    </message>
    <message>
        <source>The print head is open.</source>
        <translation>Печатающая головка открыта.</translation>
    </message>
    <message>
        <source>Close the printer until it clicks on both sides.</source>
        <translation>Закройте принтер до щелчка с обеих сторон.</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>Печатающая головка перегрета.</translation>
    </message>
    <message>
        <source>Wait a minute; lower the darkness if it happens often.</source>
        <translation>Подождите минуту; если часто, уменьшите темноту.</translation>
    </message>
    <message>
        <source>The print head is too cold.</source>
        <translation>Печатающая головка холодная.</translation>
    </message>
    <message>
        <source>Let the printer warm up before labels are printed.</source>
        <translation>Дайте принтеру прогреться перед печатью.</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full of labels.</source>
        <translation>Память принтера заполнена этикетками.</translation>
    </message>
    <message>
        <source>Wait until it has printed them; switch it off and on if it stands still.</source>
        <translation>Подождите, пока напечатает; если стоит, выключите и включите.</translation>
    </message>
    <message>
        <source>The printer lost its settings.</source>
        <translation>Принтер потерял настройки.</translation>
    </message>
    <message>
        <source>Calibrate the printer and save its settings again.</source>
        <translation>Откалибруйте принтер и сохраните настройки заново.</translation>
    </message>
    <message>
        <source>The print queue of this computer is stopped.</source>
        <translation>Очередь печати этого компьютера остановлена.</translation>
    </message>
    <message>
        <source>Start the queue in the printer settings of the computer.</source>
        <translation>Запустите очередь в настройках принтеров компьютера.</translation>
    </message>
    <message>
        <source>The printer takes data but does not answer.</source>
        <translation>Принтер берёт данные, но не отвечает.</translation>
    </message>
    <message>
        <source>Look at it: labels, ribbon, print head and cover. Switch it off and on.</source>
        <translation>Осмотрите его: этикетки, риббон, головка, крышка. Выключите и включите.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Принтер недоступен.</translation>
    </message>
    <message>
        <source>Check that it is switched on and that its cable and address are right.</source>
        <translation>Проверьте, включён ли он, верны ли кабель и адрес.</translation>
    </message>
    <message>
        <source>This printer cannot tell its state.</source>
        <translation>Этот принтер не сообщает своё состояние.</translation>
    </message>
    <message>
        <source>Scan each label after printing: that is the proof.</source>
        <translation>Сканируйте каждую этикетку после печати: это и есть проверка.</translation>
    </message>
    <message>
        <source>Print queue (CUPS, IPP)</source>
        <translation>Очередь печати (CUPS, IPP)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>ipp://computer:631/printers/name, or ipp://printer/ipp/print.</source>
        <translation>ipp://computer:631/printers/name или ipp://printer/ipp/print.</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Вид данных</translation>
    </message>
    <message>
        <source>vnd.cups-raw for a CUPS queue, vnd.zebra-zpl for a printer that speaks IPP.</source>
        <translation>vnd.cups-raw для очереди CUPS, vnd.zebra-zpl для принтера с IPP.</translation>
    </message>
    <message>
        <source>Wait for answer</source>
        <translation>Ждать ответа</translation>
    </message>
    <message>
        <source>Seconds until the queue counts as unreachable.</source>
        <translation>Через сколько секунд очередь считается недоступной.</translation>
    </message>
    <message>
        <source>Wait while busy</source>
        <translation>Ждать занятый</translation>
    </message>
    <message>
        <source>Seconds during which a busy printer is asked again.</source>
        <translation>Сколько секунд переспрашивать занятый принтер.</translation>
    </message>
    <message>
        <source>Watch the job</source>
        <translation>Следить за печатью</translation>
    </message>
    <message>
        <source>Seconds during which a cancelled job is noticed at once.</source>
        <translation>Сколько секунд отмена задания замечается сразу.</translation>
    </message>
    <message>
        <source>No print service answers at {device}.</source>
        <translation>Служба печати {device} не отвечает.</translation>
    </message>
    <message>
        <source>Start the print service of that computer, or check the address.</source>
        <translation>Запустите службу печати того компьютера или проверьте адрес.</translation>
    </message>
    <message>
        <source>The print queue {device} does not answer.</source>
        <translation>Очередь печати {device} не отвечает.</translation>
    </message>
    <message>
        <source>Check the address, the network, and whether the print service runs.</source>
        <translation>Проверьте адрес, сеть и работает ли служба печати.</translation>
    </message>
    <message>
        <source>The print queue {device} refuses the label.</source>
        <translation>Очередь печати {device} не берёт этикетку.</translation>
    </message>
    <message>
        <source>Check the queue&apos;s name and the kind of data it accepts.</source>
        <translation>Проверьте имя очереди и вид данных, который она берёт.</translation>
    </message>
    <message>
        <source>The printer behind {device} stays busy.</source>
        <translation>Принтер за {device} всё ещё занят.</translation>
    </message>
    <message>
        <source>Look at the printer, and which job its queue is holding.</source>
        <translation>Осмотрите принтер и узнайте, какое задание держит очередь.</translation>
    </message>
    <message>
        <source>The print queue {device} cancelled the label.</source>
        <translation>Очередь печати {device} отменила этикетку.</translation>
    </message>
    <message>
        <source>Look at the job list of the computer for the reason, then print again.</source>
        <translation>Найдите причину в списке заданий компьютера и печатайте снова.</translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation>Файлы в папке</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Each label becomes one file here, named by its time.</source>
        <translation>Каждая этикетка станет файлом здесь, имя — по времени.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>What stands after the dot of the file name.</source>
        <translation>Что стоит после точки в имени файла.</translation>
    </message>
    <message>
        <source>Nothing can be written to {device}.</source>
        <translation>В {device} нельзя ничего записать.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk with room that you may write to.</source>
        <translation>Выберите папку с местом на диске и правом записи.</translation>
    </message>
    <message>
        <source>Nowhere (for trying)</source>
        <translation>Никуда (для пробы)</translation>
    </message>
    <message>
        <source>Serial line</source>
        <translation>Последовательный порт</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>COM3, /dev/serial/by-id/…, or a URL like socket://host:port.</source>
        <translation>COM3, /dev/serial/by-id/… или URL вида socket://host:port.</translation>
    </message>
    <message>
        <source>Bits per second; a wrong speed reads as noise.</source>
        <translation>Бит в секунду; при неверной скорости идут помехи.</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Кадр</translation>
    </message>
    <message>
        <source>Data bits, parity, stop bits.</source>
        <translation>Биты данных, чётность, стоп-биты.</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Управление потоком</translation>
    </message>
    <message>
        <source>How the device says that it is full.</source>
        <translation>Как устройство сообщает, что заполнено.</translation>
    </message>
    <message>
        <source>Wait while sending</source>
        <translation>Ждать при отправке</translation>
    </message>
    <message>
        <source>Seconds that the device may take before it accepts more.</source>
        <translation>Сколько секунд устройство может не брать новые данные.</translation>
    </message>
    <message>
        <source>The port {device} cannot be opened.</source>
        <translation>Порт {device} не открывается.</translation>
    </message>
    <message>
        <source>Plug the device in and choose its port again.</source>
        <translation>Подключите устройство и выберите порт заново.</translation>
    </message>
    <message>
        <source>Another program is using the port {device}.</source>
        <translation>Порт {device} занят другой программой.</translation>
    </message>
    <message>
        <source>Close that program; a device serves one at a time.</source>
        <translation>Закройте ту программу: устройство служит только одной.</translation>
    </message>
    <message>
        <source>The device on {device} is gone.</source>
        <translation>Устройство на {device} пропало.</translation>
    </message>
    <message>
        <source>Plug it in again; the work goes on by itself.</source>
        <translation>Подключите его снова; работа продолжится сама.</translation>
    </message>
    <message>
        <source>Windows printer</source>
        <translation>Принтер Windows</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Its name exactly as Windows shows it.</source>
        <translation>Имя точно как в Windows.</translation>
    </message>
    <message>
        <source>Windows printers exist only on Windows.</source>
        <translation>Принтеры Windows есть только в Windows.</translation>
    </message>
    <message>
        <source>Choose the network, a print queue or a serial line.</source>
        <translation>Выберите сеть, очередь печати или последовательный порт.</translation>
    </message>
    <message>
        <source>Windows knows no printer named {device}.</source>
        <translation>Windows не знает принтера {device}.</translation>
    </message>
    <message>
        <source>Copy its name from the printer settings of Windows.</source>
        <translation>Скопируйте имя из настроек принтеров Windows.</translation>
    </message>
    <message>
        <source>Windows did not take the label for {device}.</source>
        <translation>Windows не приняла этикетку для {device}.</translation>
    </message>
    <message>
        <source>Look at the printer&apos;s queue in Windows.</source>
        <translation>Посмотрите очередь принтера в Windows.</translation>
    </message>
    <message>
        <source>Network (TCP 9100)</source>
        <translation>Сеть (TCP 9100)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Name or IP address; the printer prints it on its configuration label.</source>
        <translation>Имя или IP-адрес; принтер печатает его на этикетке настроек.</translation>
    </message>
    <message>
        <source>9100 on nearly every label printer.</source>
        <translation>9100 почти у всех принтеров этикеток.</translation>
    </message>
    <message>
        <source>Wait for connection</source>
        <translation>Ждать соединения</translation>
    </message>
    <message>
        <source>Seconds until the device counts as unreachable.</source>
        <translation>Через сколько секунд устройство считается недоступным.</translation>
    </message>
    <message>
        <source>Seconds that a full printer may take before it accepts more.</source>
        <translation>Сколько секунд полный принтер может не брать новые данные.</translation>
    </message>
    <message>
        <source>Wait for the end</source>
        <translation>Ждать конца</translation>
    </message>
    <message>
        <source>Seconds to wait for the printer to confirm that it has everything.</source>
        <translation>Сколько секунд ждать, пока принтер подтвердит, что получил всё.</translation>
    </message>
    <message>
        <source>No device is known as {device}.</source>
        <translation>Устройства {device} нет в сети.</translation>
    </message>
    <message>
        <source>Check the address for a typing mistake, or enter the IP address.</source>
        <translation>Проверьте, нет ли опечатки в адресе, или введите IP-адрес.</translation>
    </message>
    <message>
        <source>{device} refuses the connection.</source>
        <translation>{device} отклоняет соединение.</translation>
    </message>
    <message>
        <source>Check the port, and whether another station is printing on it without end.</source>
        <translation>Проверьте порт и не занят ли принтер печатью с другого рабочего места.</translation>
    </message>
    <message>
        <source>{device} cannot be reached.</source>
        <translation>{device}: нет связи.</translation>
    </message>
    <message>
        <source>Check that it is switched on, and its network cable or Wi-Fi.</source>
        <translation>Проверьте, включён ли он, сетевой кабель или Wi-Fi.</translation>
    </message>
    <message>
        <source>{device} stopped taking data.</source>
        <translation>{device} перестал брать данные.</translation>
    </message>
    <message>
        <source>Look at the printer: labels, ribbon, cover, pause.</source>
        <translation>Осмотрите принтер: этикетки, риббон, крышка, пауза.</translation>
    </message>
    <message>
        <source>{device} cut the connection.</source>
        <translation>{device} разорвал соединение.</translation>
    </message>
    <message>
        <source>Check its power and cable; look whether the label came out.</source>
        <translation>Проверьте питание и кабель и вышла ли этикетка.</translation>
    </message>
    <message>
        <source>{device} is switched off.</source>
        <translation>{device} выключен.</translation>
    </message>
    <message>
        <source>Switch it on in its window.</source>
        <translation>Включите его в его окне.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Макс. пауза</translation>
    </message>
    <message>
        <source>Milliseconds between two keys of a scan; people are slower.</source>
        <translation>Миллисекунд между двумя знаками скана; люди медленнее.</translation>
    </message>
    <message>
        <source>Fewer keys than this are always typing.</source>
        <translation>Меньше знаков — всегда ручной ввод.</translation>
    </message>
    <message>
        <source>Key number offset</source>
        <translation>Сдвиг номера клавиши</translation>
    </message>
    <message>
        <source>8 on Linux, 0 on Windows.</source>
        <translation>8 в Linux, 0 в Windows.</translation>
    </message>
    <message>
        <source>Nothing came from the scanner on {device}.</source>
        <translation>От сканера на {device} ничего не пришло.</translation>
    </message>
    <message>
        <source>Check the cable, and that the scanner is set to a serial interface, not to keyboard.</source>
        <translation>Проверьте кабель и что сканер настроен на последовательный интерфейс, а не на клавиатуру.</translation>
    </message>
    <message>
        <source>The scanner on {device} can be read with no usual speed.</source>
        <translation>Сканер на {device} не читается ни на одной обычной скорости.</translation>
    </message>
    <message>
        <source>Scan the code for factory settings in its manual, and the one that ends each code with CR.</source>
        <translation>Сканируйте в его руководстве код заводских настроек и код, после которого каждое чтение заканчивается на CR.</translation>
    </message>
    <message>
        <source>The carrier sent {format}, which label printers do not take.</source>
        <translation>Перевозчик прислал {format}: принтеры этикеток его не принимают.</translation>
    </message>
    <message>
        <source>Let it send ZPL.</source>
        <translation>Пусть присылает ZPL.</translation>
    </message>
    <message>
        <source>The carrier sent {format}, which this printer does not speak.</source>
        <translation>Перевозчик прислал {format}: этот принтер его не понимает.</translation>
    </message>
    <message>
        <source>Print on another one.</source>
        <translation>Напечатайте на другом.</translation>
    </message>
    <message>
        <source>{symbol} {data} needs more room than {size} mm at {n} dpi.</source>
        <translation>Для {symbol} {data} мало места {size} мм при {n} dpi.</translation>
    </message>
    <message>
        <source>{symbol} {data}: bars of {n} mm are too low to be scanned.</source>
        <translation>{symbol} {data}: штрихи высотой {n} мм слишком низкие для сканера.</translation>
    </message>
    <message>
        <source>The picture on the label cannot be read: {reason}.</source>
        <translation>Картинку на этикетке нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>A {symbol} barcode has no data.</source>
        <translation>В штрихкоде {symbol} нет данных.</translation>
    </message>
    <message>
        <source>Code 128 cannot carry {data}: only letters, digits and signs of ASCII.</source>
        <translation>Code 128 не вмещает {data}: только буквы, цифры и знаки ASCII.</translation>
    </message>
    <message>
        <source>{symbol} cannot carry {data}: {reason}.</source>
        <translation>{symbol} не вмещает {data}: {reason}.</translation>
    </message>
    <message>
        <source>{symbol} needs {n} digits, not {data}.</source>
        <translation>Для {symbol} нужно цифр: {n}, а не {data}.</translation>
    </message>
    <message>
        <source>{symbol} {data}: the check digit must be {digit}.</source>
        <translation>{symbol} {data}: контрольная цифра должна быть {digit}.</translation>
    </message>
    <message>
        <source>GS1 data must name its identifiers in brackets, like (00)…: {data}.</source>
        <translation>В данных GS1 идентификаторы пишутся в скобках, как (00)…: {data}.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>{name} is empty</source>
        <translation>Файл {name} пуст</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB</source>
        <translation>Файл {name} больше {most} МБ</translation>
    </message>
    <message>
        <source>{name} is no PDF, JPEG or PNG</source>
        <translation>{name} — не PDF, JPEG или PNG</translation>
    </message>
    <message>
        <source>{name} is not as it was kept</source>
        <translation>{name} не тот, что был сохранён</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing was kept. Make the picture smaller.</source>
        <translation>Ничего не сохранено. Уменьшите снимок.</translation>
    </message>
    <message>
        <source>Nothing was kept. Choose a photo or a PDF.</source>
        <translation>Ничего не сохранено. Выберите фото или PDF.</translation>
    </message>
    <message>
        <source>Nothing was opened. Look for it in a backup.</source>
        <translation>Ничего не открыто. Поищите его в резервной копии.</translation>
    </message>
</context>
<context>
    <name>file_imports</name>
    <message>
        <source>Coming in: line {line} of {lines}</source>
        <translation>Загружается: строка {line} из {lines}</translation>
    </message>
    <message>
        <source>Stopped at line {line} of {lines}</source>
        <translation>Остановлен на строке {line} из {lines}</translation>
    </message>
    <message>
        <source>Importing it again goes on</source>
        <translation>Загрузите его снова, и загрузка продолжится</translation>
    </message>
    <message>
        <source>coming in</source>
        <translation>загружается</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>changed nothing</source>
        <translation>ничего не изменил</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>отменён частично</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменён</translation>
    </message>
</context>
<context>
    <name>file_imports_page</name>
    <message>
        <source>Imported files</source>
        <translation>Загруженные файлы</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>В учёте</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Take {name} back?</source>
        <translation>Отменить загрузку {name}?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What was new goes ({added}), what was changed is as before ({changed}). The file can come in again.</source>
        <translation>Новое уйдёт ({added}), изменённое станет прежним ({changed}). Файл можно будет загрузить снова.</translation>
    </message>
    <message>
        <source>No file has come in like this.</source>
        <translation>Таких загруженных файлов нет.</translation>
    </message>
    <message>
        <source>Take a file in</source>
        <translation>Загрузить файл</translation>
    </message>
    <message>
        <source>File, number or who</source>
        <translation>Файл, номер или кто</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Отклонено строк</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Portions taken back</source>
        <translation>Отменено порций</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message>
        <source>What became of its rows</source>
        <translation>Что стало со строками</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>Checking whether it can be taken back: {percent} %</source>
        <translation>Проверяем, можно ли отменить: {percent} %</translation>
    </message>
    <message>
        <source>Taking {name} back: {percent} %</source>
        <translation>Отмена загрузки {name}: {percent} %</translation>
    </message>
    <message>
        <source>Esc stops it; the rest can be taken back later.</source>
        <translation>Esc останавливает; остальное можно отменить позже.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} не открывается: {reason}.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Проверьте, есть ли файл и можно ли его читать.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} MB.</source>
        <translation>{name} больше {limit} МБ.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Разделите его на меньшие файлы.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {ratio} times its size.</source>
        <translation>{name} при распаковке растёт более чем в {ratio} раз.</translation>
    </message>
    <message>
        <source>If you trust it, save it again from a spreadsheet.</source>
        <translation>Если доверяете ему, сохраните его заново из таблицы.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked to its end.</source>
        <translation>{name} повреждён: не распаковывается до конца.</translation>
    </message>
    <message>
        <source>Fetch or export the file again.</source>
        <translation>Скачайте или выгрузите файл снова.</translation>
    </message>
    <message>
        <source>The lines of {number} do not stand together.</source>
        <translation>Строки {number} стоят не подряд.</translation>
    </message>
    <message>
        <source>Sort the file by that column.</source>
        <translation>Отсортируйте файл по этому столбцу.</translation>
    </message>
    <message>
        <source>Another line of {number} is wrong.</source>
        <translation>В другой строке {number} ошибка.</translation>
    </message>
    <message>
        <source>Correct that line; all lines of {number} come in together.</source>
        <translation>Исправьте ту строку: все строки {number} загружаются вместе.</translation>
    </message>
    <message>
        <source>{number} stands in line {line} already.</source>
        <translation>{number} уже есть в строке {line}.</translation>
    </message>
    <message>
        <source>Keep one of the two lines.</source>
        <translation>Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>“{value}” is not a GTIN: its last digit should be {digit}.</source>
        <translation>«{value}» — не GTIN: последняя цифра должна быть {digit}.</translation>
    </message>
    <message>
        <source>Compare it with the package; a digit is wrong.</source>
        <translation>Сверьте с упаковкой: одна цифра неверна.</translation>
    </message>
    <message>
        <source>“{value}” is not a GTIN: it needs 8, 12, 13 or 14 digits.</source>
        <translation>«{value}» — не GTIN: нужно 8, 12, 13 или 14 цифр.</translation>
    </message>
    <message>
        <source>Write all its digits, or put it into a column of other codes.</source>
        <translation>Напишите все цифры или перенесите в столбец других кодов.</translation>
    </message>
    <message>
        <source>“{value}” was cut by a spreadsheet: its last digits are lost.</source>
        <translation>«{value}» обрезан таблицей: последние цифры потеряны.</translation>
    </message>
    <message>
        <source>Format the column as text and export it again.</source>
        <translation>Задайте столбцу формат «текст» и выгрузите снова.</translation>
    </message>
    <message>
        <source>“{value}” is longer than {limit} characters.</source>
        <translation>«{value}» длиннее, чем знаков: {limit}.</translation>
    </message>
    <message>
        <source>Check that the column is the right one.</source>
        <translation>Проверьте, тот ли это столбец.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} cells.</source>
        <translation>В {name} клеток больше, чем {limit}.</translation>
    </message>
    <message>
        <source>Line {line} of {name} has more than {limit} columns.</source>
        <translation>В строке {line} файла {name} столбцов больше, чем {limit}.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is longer than any line of a table.</source>
        <translation>Строка {line} файла {name} слишком длинна для таблицы.</translation>
    </message>
    <message>
        <source>Check that it is a CSV or XLSX file and how it is delimited.</source>
        <translation>Проверьте, что это CSV или XLSX, и какой в нём разделитель.</translation>
    </message>
    <message>
        <source>A quotation mark opened in line {line} of {name} never closes.</source>
        <translation>Кавычка, открытая в строке {line} файла {name}, не закрыта.</translation>
    </message>
    <message>
        <source>Correct the quotation mark in that line.</source>
        <translation>Исправьте кавычку в этой строке.</translation>
    </message>
    <message>
        <source>{name} is not text in {encoding}.</source>
        <translation>{name} — не текст в {encoding}.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>{name} has no headers: it is empty.</source>
        <translation>В {name} нет заголовков: файл пуст.</translation>
    </message>
    <message>
        <source>The first line must name the columns.</source>
        <translation>В первой строке должны быть названия столбцов.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>«{value}» — не дата.</translation>
    </message>
    <message>
        <source>Write year, month, day, for example 2026-03-31.</source>
        <translation>Напишите год, месяц, день, например 2026-03-31.</translation>
    </message>
    <message>
        <source>“{value}” can be read as day first or month first.</source>
        <translation>«{value}»: неясно, что первое — день или месяц.</translation>
    </message>
    <message>
        <source>Choose the order of day and month for this file.</source>
        <translation>Выберите порядок дня и месяца для этого файла.</translation>
    </message>
    <message>
        <source>The time zone “{value}” is not known.</source>
        <translation>Часовой пояс «{value}» неизвестен.</translation>
    </message>
    <message>
        <source>Choose a zone such as Europe/Riga.</source>
        <translation>Выберите пояс, например Europe/Riga.</translation>
    </message>
    <message>
        <source>{name} has no column for: {fields}.</source>
        <translation>В {name} нет столбца для: {fields}.</translation>
    </message>
    <message>
        <source>Choose the column or a value for all rows.</source>
        <translation>Выберите столбец или значение для всех строк.</translation>
    </message>
    <message>
        <source>{name} has no column “{header}”.</source>
        <translation>В {name} нет столбца «{header}».</translation>
    </message>
    <message>
        <source>Choose another mapping, or match the columns again.</source>
        <translation>Выберите другое сопоставление или задайте столбцы заново.</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>История заказов</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Номер клиента</translation>
    </message>
    <message>
        <source>Kept apart by</source>
        <translation>Учёт по</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Срок годности, дней</translation>
    </message>
    <message>
        <source>Days left when received, at least</source>
        <translation>Остаток срока при приёмке, не меньше дней</translation>
    </message>
    <message>
        <source>Best before, days before expiry</source>
        <translation>Лучше до, за дней до конца срока</translation>
    </message>
    <message>
        <source>Sent no more, days before expiry</source>
        <translation>Снять с отгрузки, за дней до конца срока</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Группа вариантов</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Учитывается в</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Хрупкое</translation>
    </message>
    <message>
        <source>Keep upright</source>
        <translation>Держать вертикально</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Класс опасности</translation>
    </message>
    <message>
        <source>Note when receiving</source>
        <translation>Примечание при приёмке</translation>
    </message>
    <message>
        <source>Note when picking</source>
        <translation>Примечание при отборе</translation>
    </message>
    <message>
        <source>Note when packing</source>
        <translation>Примечание при упаковке</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in Latvian</source>
        <translation>Название по-латышски</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Variant in Russian</source>
        <translation>Вариант по-русски</translation>
    </message>
    <message>
        <source>Variant in Latvian</source>
        <translation>Вариант по-латышски</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоды</translation>
    </message>
    <message>
        <source>Case barcode</source>
        <translation>Штрихкод упаковки</translation>
    </message>
    <message>
        <source>Pieces in a case</source>
        <translation>Штук в упаковке</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Length x width x height</source>
        <translation>Длина x ширина x высота</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>Мин. остаток</translation>
    </message>
    <message>
        <source>Target stock</source>
        <translation>Целевой остаток</translation>
    </message>
    <message>
        <source>Order multiple</source>
        <translation>Кратность заказа</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Has lots</source>
        <translation>По партиям</translation>
    </message>
    <message>
        <source>Countable</source>
        <translation>Счётный</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Страна происхождения</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>“{value}” is not a kind of location.</source>
        <translation>«{value}» — не вид ячейки.</translation>
    </message>
    <message>
        <source>Write zone, bin, dock, staging, tote or pallet.</source>
        <translation>Напишите zone, bin, dock, staging, tote или pallet.</translation>
    </message>
    <message>
        <source>“{value}” is not among the words known here.</source>
        <translation>Слово «{value}» здесь не известно.</translation>
    </message>
    <message>
        <source>Write available, held or damaged.</source>
        <translation>Напишите: доступно, удержано или брак.</translation>
    </message>
    <message>
        <source>Write mixed, same item or empty.</source>
        <translation>Напишите: разное, один товар или пустая.</translation>
    </message>
    <message>
        <source>Write A, B or C.</source>
        <translation>Напишите A, B или C.</translation>
    </message>
    <message>
        <source>Write pick or overstock.</source>
        <translation>Напишите: отбор или запас.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Ряд</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Секция</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ярус</translation>
    </message>
    <message>
        <source>X coordinate</source>
        <translation>Координата X</translation>
    </message>
    <message>
        <source>Y coordinate</source>
        <translation>Координата Y</translation>
    </message>
    <message>
        <source>Z coordinate</source>
        <translation>Координата Z</translation>
    </message>
    <message>
        <source>Width on the floor</source>
        <translation>Ширина на полу</translation>
    </message>
    <message>
        <source>Depth on the floor</source>
        <translation>Глубина на полу</translation>
    </message>
    <message>
        <source>Route order</source>
        <translation>Порядок обхода</translation>
    </message>
    <message>
        <source>For picking</source>
        <translation>Для отбора</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Pick face or overstock</source>
        <translation>Отбор или запас</translation>
    </message>
    <message>
        <source>Most pieces</source>
        <translation>Вместимость, шт.</translation>
    </message>
    <message>
        <source>Greatest weight</source>
        <translation>Наибольший вес</translation>
    </message>
    <message>
        <source>Greatest volume</source>
        <translation>Наибольший объём</translation>
    </message>
    <message>
        <source>What may lie together</source>
        <translation>Что может лежать вместе</translation>
    </message>
    <message>
        <source>Velocity class</source>
        <translation>Класс оборота</translation>
    </message>
    <message>
        <source>Home of items (SKUs)</source>
        <translation>Постоянное место товаров (артикулы)</translation>
    </message>
    <message>
        <source>“{value}” is not a language Packhouse writes.</source>
        <translation>«{value}» — Packhouse не пишет на этом языке.</translation>
    </message>
    <message>
        <source>Write en, ru or lv.</source>
        <translation>Напишите en, ru или lv.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Улица, вторая строка</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Line key</source>
        <translation>Ключ строки</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Время заказа</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Отгрузить до</translation>
    </message>
    <message>
        <source>Shipping service</source>
        <translation>Служба доставки</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>“{value}” is not an SSCC.</source>
        <translation>«{value}» — не SSCC.</translation>
    </message>
    <message>
        <source>“{value}” is not an SSCC: its last digit should be {digit}.</source>
        <translation>«{value}» — не SSCC: последней цифрой должна быть {digit}.</translation>
    </message>
    <message>
        <source>Write its 18 digits, formatted as text.</source>
        <translation>Впишите все 18 цифр в текстовом формате.</translation>
    </message>
    <message>
        <source>Announced deliveries</source>
        <translation>Объявленные поставки</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>Номер уведомления</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Заказ поставщику</translation>
    </message>
    <message>
        <source>SSCC of the pallet</source>
        <translation>SSCC паллеты</translation>
    </message>
    <message>
        <source>SSCC of the carton</source>
        <translation>SSCC коробки</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Срок годности</translation>
    </message>
    <message>
        <source>“{value}” is not a country.</source>
        <translation>«{value}» — не страна.</translation>
    </message>
    <message>
        <source>Write its name or its two letters, for example LV.</source>
        <translation>Напишите название или две буквы, например LV.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Не заполнено: {field}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Заполните.</translation>
    </message>
    <message>
        <source>The line has more values than there are headers.</source>
        <translation>В строке больше значений, чем заголовков.</translation>
    </message>
    <message>
        <source>Put the value that holds the delimiter into quotation marks.</source>
        <translation>Возьмите значение с разделителем в кавычки.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>{name} is a workbook of the old XLS format.</source>
        <translation>{name} — книга старого формата XLS.</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV.</source>
        <translation>Сохраните её как XLSX или CSV.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} — не файл.</translation>
    </message>
    <message>
        <source>Choose a CSV or XLSX file.</source>
        <translation>Выберите файл CSV или XLSX.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>«{value}» — не целое число.</translation>
    </message>
    <message>
        <source>Write it in digits, for example 12.</source>
        <translation>Напишите цифрами, например 12.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>«{value}» — не число.</translation>
    </message>
    <message>
        <source>Write it in digits, for example 12.50.</source>
        <translation>Напишите цифрами, например 12.50.</translation>
    </message>
    <message>
        <source>“{value}” can be read as thousands or as decimals.</source>
        <translation>«{value}»: неясно, тысячи это или дробь.</translation>
    </message>
    <message>
        <source>Choose the decimal sign for this file.</source>
        <translation>Выберите десятичный знак для этого файла.</translation>
    </message>
    <message>
        <source>“{value}” is too large.</source>
        <translation>«{value}» — слишком много.</translation>
    </message>
    <message>
        <source>“{value}” is less than zero.</source>
        <translation>«{value}» меньше нуля.</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>Напишите ноль или больше.</translation>
    </message>
    <message>
        <source>“{value}” has a unit that is not known.</source>
        <translation>«{value}»: неизвестная единица.</translation>
    </message>
    <message>
        <source>Use g, kg, oz or lb.</source>
        <translation>Пишите г, кг, oz или lb.</translation>
    </message>
    <message>
        <source>Use ml, l or m3.</source>
        <translation>Пишите мл, л или м3.</translation>
    </message>
    <message>
        <source>Use mm, cm, m or in.</source>
        <translation>Пишите мм, см, м или in.</translation>
    </message>
    <message>
        <source>“{value}” is not length, width and height.</source>
        <translation>«{value}» — не длина, ширина и высота.</translation>
    </message>
    <message>
        <source>Write three figures, for example 300x200x100 mm.</source>
        <translation>Напишите три числа, например 300x200x100 мм.</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>«{value}» — не да и не нет.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Напишите да или нет.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency.</source>
        <translation>«{value}» — не валюта.</translation>
    </message>
    <message>
        <source>Write its three letters, for example EUR.</source>
        <translation>Напишите три буквы, например EUR.</translation>
    </message>
    <message>
        <source>There is no item {sku}.</source>
        <translation>Товара {sku} нет.</translation>
    </message>
    <message>
        <source>Import the item first, or correct its SKU.</source>
        <translation>Сначала загрузите товар или исправьте артикул.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>Количество равно нулю.</translation>
    </message>
    <message>
        <source>Write how many pieces were ordered, or leave the line out.</source>
        <translation>Напишите, сколько штук заказано, или уберите строку.</translation>
    </message>
    <message>
        <source>The barcode {code} stands for item {sku} already.</source>
        <translation>Штрихкод {code} уже принадлежит товару {sku}.</translation>
    </message>
    <message>
        <source>Leave it as it is, or enter the goods as another item.</source>
        <translation>Оставьте как есть или заведите товар под другим артикулом.</translation>
    </message>
    <message>
        <source>{sku} went into {into}.</source>
        <translation>{sku} объединён с {into}.</translation>
    </message>
    <message>
        <source>Write the SKU of that item, or undo the merging.</source>
        <translation>Укажите артикул того товара или отмените объединение.</translation>
    </message>
    <message>
        <source>A barcode can mean one item only: correct it here or there.</source>
        <translation>Штрихкод — только для одного товара: исправьте здесь или там.</translation>
    </message>
    <message>
        <source>{code} is a location of another warehouse.</source>
        <translation>{code} — ячейка другого склада.</translation>
    </message>
    <message>
        <source>Give it another code: codes are unique over all warehouses.</source>
        <translation>Дайте другой код: коды едины для всех складов.</translation>
    </message>
    <message>
        <source>{code} is to lie in itself.</source>
        <translation>{code} вложено само в себя.</translation>
    </message>
    <message>
        <source>Name another zone, or none.</source>
        <translation>Укажите другую зону или никакой.</translation>
    </message>
    <message>
        <source>{code} is a {present} already and cannot become a {kind}.</source>
        <translation>{code} уже имеет вид «{present}»; сменить на «{kind}» нельзя.</translation>
    </message>
    <message>
        <source>Leave its kind as it is, or give it another code.</source>
        <translation>Оставьте прежний вид или дайте другой код.</translation>
    </message>
    <message>
        <source>Goods in {code} are claimed by orders: {orders}.</source>
        <translation>Товар в {code} занят заказами: {orders}.</translation>
    </message>
    <message>
        <source>Pick or cancel these orders first.</source>
        <translation>Сначала соберите или отмените эти заказы.</translation>
    </message>
    <message>
        <source>Name a bin.</source>
        <translation>Укажите ячейку.</translation>
    </message>
    <message>
        <source>{code} is no bin and cannot be the home of an item.</source>
        <translation>{code} не ячейка и не может быть постоянным местом товара.</translation>
    </message>
    <message>
        <source>There is no supplier {name}.</source>
        <translation>Поставщика {name} нет.</translation>
    </message>
    <message>
        <source>Correct the name, or import an item that names it first.</source>
        <translation>Исправьте имя или сначала загрузите товар, где он назван.</translation>
    </message>
    <message>
        <source>{supplier} has no open purchase order {number} here.</source>
        <translation>У {supplier} здесь нет открытого заказа {number}.</translation>
    </message>
    <message>
        <source>Correct the number, or leave it empty.</source>
        <translation>Исправьте номер или оставьте пустым.</translation>
    </message>
    <message>
        <source>The quantity is less than one.</source>
        <translation>Количество меньше одного.</translation>
    </message>
    <message>
        <source>Write how many pieces come, or leave the line out.</source>
        <translation>Впишите, сколько штук придёт, или уберите строку.</translation>
    </message>
    <message>
        <source>{sscc} stands on two pallets.</source>
        <translation>{sscc} стоит на двух паллетах.</translation>
    </message>
    <message>
        <source>{sscc} is a pallet and a carton.</source>
        <translation>{sscc} — и паллета, и коробка.</translation>
    </message>
    <message>
        <source>Correct the lines with this SSCC.</source>
        <translation>Исправьте строки с этим SSCC.</translation>
    </message>
    <message>
        <source>{sscc} is announced by {number} already.</source>
        <translation>{sscc} уже объявлен в {number}.</translation>
    </message>
    <message>
        <source>Cancel that notice, or correct the SSCC.</source>
        <translation>Отмените то уведомление или исправьте SSCC.</translation>
    </message>
    <message>
        <source>Notice {number} differs from the file but is {state} already.</source>
        <translation>Уведомление {number} отличается от файла, но уже {state}.</translation>
    </message>
    <message>
        <source>Receive what comes; its receipt says what differs.</source>
        <translation>Принимайте, что придёт: приёмка скажет, что расходится.</translation>
    </message>
    <message>
        <source>Write how many pieces are wanted, or leave the line out.</source>
        <translation>Напишите, сколько штук нужно, или уберите строку.</translation>
    </message>
    <message>
        <source>Order {number} is there already, from another source.</source>
        <translation>Заказ {number} уже есть, из другого источника.</translation>
    </message>
    <message>
        <source>Give it another number, or import it under that source.</source>
        <translation>Дайте другой номер или загрузите с тем источником.</translation>
    </message>
    <message>
        <source>Order {number} differs from the file but is {state} already.</source>
        <translation>Заказ {number} отличается от файла, но уже {state}.</translation>
    </message>
    <message>
        <source>Take its release back and import again, or change it by hand.</source>
        <translation>Отмените запуск и загрузите снова или измените вручную.</translation>
    </message>
    <message>
        <source>{sku} is a kit, and nobody has said of what.</source>
        <translation>{sku} — набор, но не указано, из чего.</translation>
    </message>
    <message>
        <source>Import its parts, or enter them on the page of the item.</source>
        <translation>Загрузите его состав или введите на странице товара.</translation>
    </message>
    <message>
        <source>There is no location {code} in this warehouse.</source>
        <translation>Ячейки {code} на этом складе нет.</translation>
    </message>
    <message>
        <source>Import the location first, or correct its code.</source>
        <translation>Сначала загрузите ячейку или исправьте код.</translation>
    </message>
    <message>
        <source>{code} is a {kind}, which holds no stock itself.</source>
        <translation>{code} имеет вид «{kind}» и сам товар не держит.</translation>
    </message>
    <message>
        <source>Name a bin in it.</source>
        <translation>Укажите ячейку в ней.</translation>
    </message>
    <message>
        <source>{sku} is kept by lots, but the lot is missing.</source>
        <translation>{sku} учитывается по партиям, но партии нет.</translation>
    </message>
    <message>
        <source>Write the lot, or turn lots off for the item.</source>
        <translation>Напишите партию или отключите партии у товара.</translation>
    </message>
    <message>
        <source>{sku} is kept by serial number, but it is missing.</source>
        <translation>{sku} учитывается по серийным номерам, но номера нет.</translation>
    </message>
    <message>
        <source>Write each piece&apos;s number into the column of lots.</source>
        <translation>Впишите номер каждой штуки в столбец партий.</translation>
    </message>
    <message>
        <source>Serial number {serial} is one piece.</source>
        <translation>Серийный номер {serial} — это одна штука.</translation>
    </message>
    <message>
        <source>Write a row for each piece, with its number and quantity 1.</source>
        <translation>Впишите для каждой штуки свою строку с номером и количеством 1.</translation>
    </message>
    <message>
        <source>Serial number {serial} stands in {code} already.</source>
        <translation>Серийный номер {serial} уже стоит в {code}.</translation>
    </message>
    <message>
        <source>{sku} is not kept by lots.</source>
        <translation>{sku} не учитывается по партиям.</translation>
    </message>
    <message>
        <source>Leave lot and expiry empty, or turn lots on for the item.</source>
        <translation>Оставьте партию и срок пустыми или включите партии у товара.</translation>
    </message>
    <message>
        <source>Lot {lot} of {sku} expires on {expiry}.</source>
        <translation>Партия {lot} товара {sku} годна до {expiry}.</translation>
    </message>
    <message>
        <source>Correct the date, or give the goods another lot.</source>
        <translation>Исправьте дату или дайте товару другую партию.</translation>
    </message>
    <message>
        <source>{pieces} pieces of {sku} were imported into {code} before.</source>
        <translation>Раньше в {code} загружено {sku}: {pieces} шт.</translation>
    </message>
    <message>
        <source>{code} holds {pieces} pieces of {sku} already.</source>
        <translation>В {code} уже лежит {sku}: {pieces} шт.</translation>
    </message>
    <message>
        <source>Count the place or adjust its stock.</source>
        <translation>Пересчитайте ячейку или исправьте остаток.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB.</source>
        <translation>{name} больше {limit} МБ.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB.</source>
        <translation>{name} при распаковке больше {limit} МБ.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} rows.</source>
        <translation>В {name} строк больше, чем {limit}.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV, which has no such limit, or split it.</source>
        <translation>Сохраните лист как CSV без этого предела или разделите его.</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read.</source>
        <translation>{name} — книга, которую нельзя прочитать.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it again as XLSX or CSV.</source>
        <translation>Откройте её в таблице и сохраните заново как XLSX или CSV.</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}.</source>
        <translation>В {name} нет листа {sheet}.</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation>Выберите один из листов: {sheets}.</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>В первой строке должны быть названия столбцов.</translation>
    </message>
    <message>
        <source>A later file builds on it: {name}, number {number}</source>
        <translation>На нём держится более поздний файл: {name}, номер {number}</translation>
    </message>
    <message>
        <source>Nothing was changed. Take number {number} back first.</source>
        <translation>Ничего не изменено. Сначала отмените номер {number}.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that is counted here.</source>
        <translation>«{value}» — не единица учёта.</translation>
    </message>
    <message>
        <source>Write piece, g, ml or mm: the smallest unit.</source>
        <translation>Введите шт, г, мл или мм: наименьшую единицу.</translation>
    </message>
    <message>
        <source>“{value}” is no class of dangerous goods.</source>
        <translation>«{value}» — не класс опасных грузов.</translation>
    </message>
    <message>
        <source>Write the class or division, for example 3, 4.1 or 9.</source>
        <translation>Введите класс или подкласс, например 3, 4.1 или 9.</translation>
    </message>
    <message>
        <source>“{value}” is nothing that keeps pieces apart.</source>
        <translation>«{value}» — по этому штуки не различают.</translation>
    </message>
    <message>
        <source>Write none, lot or serial.</source>
        <translation>Напишите none, lot или serial.</translation>
    </message>
    <message>
        <source>Parts of kits</source>
        <translation>Состав наборов</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Pieces in a kit</source>
        <translation>Штук в наборе</translation>
    </message>
    <message>
        <source>Sold or assembled</source>
        <translation>Вид набора</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Write how many pieces one kit takes, or leave the part out.</source>
        <translation>Укажите, сколько штук идёт в один набор, или уберите часть.</translation>
    </message>
    <message>
        <source>“{value}” is no sort of kit.</source>
        <translation>«{value}» — не вид набора.</translation>
    </message>
    <message>
        <source>Write sold (picked as parts) or assembled (kept in stock).</source>
        <translation>Введите sold (отбирается по частям) или assembled (хранится собранным).</translation>
    </message>
    <message>
        <source>Leave that part out.</source>
        <translation>Уберите эту часть.</translation>
    </message>
    <message>
        <source>{sku} cannot stand in for itself.</source>
        <translation>{sku} не может заменять сам себя.</translation>
    </message>
    <message>
        <source>Name another item.</source>
        <translation>Укажите другой товар.</translation>
    </message>
    <message>
        <source>“{value}” is not what a customer can get for a return.</source>
        <translation>«{value}» — не то, что покупатель может получить за возврат.</translation>
    </message>
    <message>
        <source>Write refund, exchange or none.</source>
        <translation>Напишите: возврат денег, обмен или нет.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>To warehouse</source>
        <translation>На склад</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Announced returns</source>
        <translation>Заявленные возвраты</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>Номер возврата</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>За него</translation>
    </message>
    <message>
        <source>Exchange for</source>
        <translation>Обмен на</translation>
    </message>
    <message>
        <source>Correct the row, or announce it on the page Returns.</source>
        <translation>Исправьте строку или заявите на странице «Возвраты».</translation>
    </message>
    <message>
        <source>There is no warehouse or supplier “{text}”.</source>
        <translation>Нет склада или поставщика «{text}».</translation>
    </message>
    <message>
        <source>Write the code of another warehouse, or of a supplier.</source>
        <translation>Напишите код другого склада или поставщика.</translation>
    </message>
    <message>
        <source>The goods are in {text} already.</source>
        <translation>Товар уже в {text}.</translation>
    </message>
    <message>
        <source>Write how many pieces are to go, or leave the line out.</source>
        <translation>Напишите, сколько штук отправить, или уберите строку.</translation>
    </message>
    <message>
        <source>Transfer {number} differs from the file but is {state} already.</source>
        <translation>Передача {number} отличается от файла, но уже {state}.</translation>
    </message>
    <message>
        <source>Change it on the page Transfers, or give it another number.</source>
        <translation>Измените на странице «Передачи» или дайте другой номер.</translation>
    </message>
</context>
<context>
    <name>hand</name>
    <message>
        <source>The books have no {item} here</source>
        <translation>По учёту здесь нет {item}</translation>
    </message>
    <message>
        <source>Nothing was booked. Count the place if it lies here nevertheless.</source>
        <translation>Ничего не проведено. Если он всё же здесь, пересчитайте место.</translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation>Какая это партия?</translation>
    </message>
    <message>
        <source>There are no pieces of lot {lot}</source>
        <translation>Партии {lot} нет</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the lot that stands on the goods.</source>
        <translation>Ничего не проведено. Сканируйте партию, указанную на товаре.</translation>
    </message>
    <message>
        <source>Serial number {serial} is one piece</source>
        <translation>Серийный номер {serial} — одна штука</translation>
    </message>
    <message>
        <source>It is counted once. Go on.</source>
        <translation>Он посчитан один раз. Продолжайте.</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>{n} × {item} в руках</translation>
    </message>
    <message>
        <source>First finish with {n} × {item}</source>
        <translation>Сначала закончите с {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time. Nothing was booked.</source>
        <translation>По одному товару и партии за раз. Ничего не проведено.</translation>
    </message>
</context>
<context>
    <name>handling</name>
    <message>
        <source>Fragile</source>
        <translation>Хрупкое</translation>
    </message>
    <message>
        <source>This side up</source>
        <translation>Не переворачивать</translation>
    </message>
    <message>
        <source>Class {code}: {name}</source>
        <translation>Класс {code}: {name}</translation>
    </message>
    <message>
        <source>explosives</source>
        <translation>взрывчатые вещества</translation>
    </message>
    <message>
        <source>gases</source>
        <translation>газы</translation>
    </message>
    <message>
        <source>flammable gases</source>
        <translation>горючие газы</translation>
    </message>
    <message>
        <source>gases under pressure</source>
        <translation>сжатые газы</translation>
    </message>
    <message>
        <source>toxic gases</source>
        <translation>ядовитые газы</translation>
    </message>
    <message>
        <source>flammable liquids</source>
        <translation>горючие жидкости</translation>
    </message>
    <message>
        <source>flammable solids</source>
        <translation>горючие твёрдые вещества</translation>
    </message>
    <message>
        <source>ignites by itself</source>
        <translation>самовозгорается</translation>
    </message>
    <message>
        <source>dangerous when wet</source>
        <translation>опасно при контакте с водой</translation>
    </message>
    <message>
        <source>oxidising</source>
        <translation>окислитель</translation>
    </message>
    <message>
        <source>organic peroxides</source>
        <translation>органические пероксиды</translation>
    </message>
    <message>
        <source>toxic</source>
        <translation>ядовито</translation>
    </message>
    <message>
        <source>infectious</source>
        <translation>инфекционные вещества</translation>
    </message>
    <message>
        <source>radioactive</source>
        <translation>радиоактивно</translation>
    </message>
    <message>
        <source>corrosive</source>
        <translation>едкое</translation>
    </message>
    <message>
        <source>other dangers</source>
        <translation>прочие опасные вещества</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Moves</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>nothing has moved yet</source>
        <translation>движений пока нет</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>{n} scans</source>
        <translation>сканов: {n}</translation>
    </message>
    <message>
        <source>taken back: {what}</source>
        <translation>отменено: {what}</translation>
    </message>
    <message>
        <source>adjusted: {reason}</source>
        <translation>исправлено: {reason}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>received with {number}</source>
        <translation>принято по {number}</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>отгружено</translation>
    </message>
    <message>
        <source>shipped with order {number}</source>
        <translation>отгружено с заказом {number}</translation>
    </message>
    <message>
        <source>returned by a customer</source>
        <translation>возврат от клиента</translation>
    </message>
    <message>
        <source>returned by a customer with {number}</source>
        <translation>возвращено покупателем по {number}</translation>
    </message>
    <message>
        <source>returned by a customer with {number} and scrapped</source>
        <translation>возвращено покупателем по {number} и списано</translation>
    </message>
    <message>
        <source>packed into {parcel}</source>
        <translation>упаковано в {parcel}</translation>
    </message>
    <message>
        <source>packed for order {number} into {parcel}</source>
        <translation>упаковано для {number} в {parcel}</translation>
    </message>
    <message>
        <source>picked for order {number} from {place}</source>
        <translation>отобрано для {number} из {place}</translation>
    </message>
    <message>
        <source>put away into {place}</source>
        <translation>размещено в {place}</translation>
    </message>
    <message>
        <source>put away from {number} into {place}</source>
        <translation>размещено из {number} в {place}</translation>
    </message>
    <message>
        <source>loaded for {number} from {place}</source>
        <translation>погружено для {number} из {place}</translation>
    </message>
    <message>
        <source>arrived with {number} in {place}</source>
        <translation>прибыло с {number} в {place}</translation>
    </message>
    <message>
        <source>sent back to the supplier with {number}</source>
        <translation>возвращено поставщику с {number}</translation>
    </message>
    <message>
        <source>moved from {source} to {target}</source>
        <translation>перемещено: {source} → {target}</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>поставщик</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>коррекция</translation>
    </message>
    <message>
        <source>production</source>
        <translation>производство</translation>
    </message>
    <message>
        <source>imported from a file</source>
        <translation>загружено из файла</translation>
    </message>
    <message>
        <source>released to the floor</source>
        <translation>запущено в работу</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>отобрано</translation>
    </message>
    <message>
        <source>picking begun</source>
        <translation>отбор начат</translation>
    </message>
    <message>
        <source>tote given</source>
        <translation>выдана тара</translation>
    </message>
    <message>
        <source>found missing while picking</source>
        <translation>недостача при отборе</translation>
    </message>
    <message>
        <source>empty bin looked at while picking</source>
        <translation>при отборе отмечена пустая ячейка</translation>
    </message>
    <message>
        <source>line put off</source>
        <translation>строка отложена</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>упаковано</translation>
    </message>
    <message>
        <source>box closed, label wanted</source>
        <translation>короб закрыт, нужна этикетка</translation>
    </message>
    <message>
        <source>label scanned on the box, shipped</source>
        <translation>этикетка на коробе считана, отгружено</translation>
    </message>
    <message>
        <source>found missing while packing</source>
        <translation>недостача при упаковке</translation>
    </message>
    <message>
        <source>label printed again</source>
        <translation>этикетка напечатана снова</translation>
    </message>
    <message>
        <source>label sent to the printer</source>
        <translation>этикетка отправлена на принтер</translation>
    </message>
    <message>
        <source>label printed</source>
        <translation>этикетка напечатана</translation>
    </message>
    <message>
        <source>in doubt whether the label came out</source>
        <translation>неясно, вышла ли этикетка</translation>
    </message>
    <message>
        <source>printing put off</source>
        <translation>печать отложена</translation>
    </message>
    <message>
        <source>carrier asked for the label</source>
        <translation>этикетка запрошена у перевозчика</translation>
    </message>
    <message>
        <source>answer of the carrier</source>
        <translation>ответ перевозчика</translation>
    </message>
    <message>
        <source>label given back to the carrier</source>
        <translation>этикетка возвращена перевозчику</translation>
    </message>
    <message>
        <source>said by hand whether the label was bought</source>
        <translation>человек сказал, куплена ли этикетка</translation>
    </message>
    <message>
        <source>in doubt whether the label was bought</source>
        <translation>неясно, куплена ли этикетка</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>задержано</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>задержка снята</translation>
    </message>
    <message>
        <source>to be sent in part</source>
        <translation>отправить частично</translation>
    </message>
    <message>
        <source>sent something else for what was missing</source>
        <translation>недостающее заменено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>stock corrected</source>
        <translation>остаток исправлен</translation>
    </message>
    <message>
        <source>lot held or let go</source>
        <translation>блок партии изменён</translation>
    </message>
    <message>
        <source>lot split</source>
        <translation>партия разделена</translation>
    </message>
    <message>
        <source>lot relabelled</source>
        <translation>партия перемаркирована</translation>
    </message>
    <message>
        <source>lots merged</source>
        <translation>партии объединены</translation>
    </message>
    <message>
        <source>dates of a lot changed</source>
        <translation>даты партии изменены</translation>
    </message>
    <message>
        <source>count asked for</source>
        <translation>поручен пересчёт</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>moved with what is on it</source>
        <translation>перемещено вместе с содержимым</translation>
    </message>
    <message>
        <source>place emptied</source>
        <translation>место освобождено</translation>
    </message>
    <message>
        <source>kits assembled</source>
        <translation>собраны наборы</translation>
    </message>
    <message>
        <source>kits taken apart</source>
        <translation>разобраны наборы</translation>
    </message>
    <message>
        <source>item changed</source>
        <translation>изменён товар</translation>
    </message>
    <message>
        <source>item taken out of use</source>
        <translation>товар выведен из оборота</translation>
    </message>
    <message>
        <source>item brought back</source>
        <translation>товар возвращён</translation>
    </message>
    <message>
        <source>item merged into another</source>
        <translation>товар объединён с другим</translation>
    </message>
    <message>
        <source>place held or let go</source>
        <translation>место удержано или открыто</translation>
    </message>
    <message>
        <source>said what a place takes</source>
        <translation>указана вместимость места</translation>
    </message>
    <message>
        <source>home of an item set</source>
        <translation>указано постоянное место товара</translation>
    </message>
    <message>
        <source>ordered from suppliers</source>
        <translation>заказано у поставщиков</translation>
    </message>
    <message>
        <source>proposals dismissed</source>
        <translation>предложения отложены</translation>
    </message>
    <message>
        <source>quantity set by hand</source>
        <translation>количество задано вручную</translation>
    </message>
    <message>
        <source>proposals computed</source>
        <translation>предложения рассчитаны</translation>
    </message>
    <message>
        <source>pallet or carton received</source>
        <translation>принята паллета или коробка</translation>
    </message>
    <message>
        <source>delivery opened</source>
        <translation>поставка открыта</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>размещено</translation>
    </message>
    <message>
        <source>pallet put away</source>
        <translation>размещена паллета</translation>
    </message>
    <message>
        <source>delivery closed</source>
        <translation>поставка закрыта</translation>
    </message>
    <message>
        <source>notice of a delivery cancelled</source>
        <translation>отменено уведомление о поставке</translation>
    </message>
    <message>
        <source>released after inspection</source>
        <translation>выпущено после проверки</translation>
    </message>
    <message>
        <source>said what is inspected when it comes</source>
        <translation>задано, что проверяется при приёмке</translation>
    </message>
    <message>
        <source>rejected after inspection</source>
        <translation>забраковано при проверке</translation>
    </message>
    <message>
        <source>document kept or withdrawn</source>
        <translation>документ сохранён или отозван</translation>
    </message>
    <message>
        <source>taken back from a customer</source>
        <translation>принято обратно от покупателя</translation>
    </message>
    <message>
        <source>return announced</source>
        <translation>возврат заявлен</translation>
    </message>
    <message>
        <source>return opened</source>
        <translation>возврат открыт</translation>
    </message>
    <message>
        <source>return closed</source>
        <translation>возврат закрыт</translation>
    </message>
    <message>
        <source>return cancelled</source>
        <translation>возврат отменён</translation>
    </message>
    <message>
        <source>outcome of a return decided</source>
        <translation>решено, что получит покупатель</translation>
    </message>
    <message>
        <source>lot recalled</source>
        <translation>партия отозвана</translation>
    </message>
    <message>
        <source>recall of a lot ended</source>
        <translation>отзыв партии завершён</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>пересчитано</translation>
    </message>
    <message>
        <source>count begun</source>
        <translation>пересчёт начат</translation>
    </message>
    <message>
        <source>counts planned</source>
        <translation>пересчёты запланированы</translation>
    </message>
    <message>
        <source>count dropped</source>
        <translation>пересчёт снят</translation>
    </message>
    <message>
        <source>difference approved</source>
        <translation>расхождение утверждено</translation>
    </message>
    <message>
        <source>difference rejected</source>
        <translation>расхождение отклонено</translation>
    </message>
    <message>
        <source>recount asked for</source>
        <translation>поручен повторный пересчёт</translation>
    </message>
    <message>
        <source>rules of counting changed</source>
        <translation>правила пересчёта изменены</translation>
    </message>
    <message>
        <source>transfer changed</source>
        <translation>передача изменена</translation>
    </message>
    <message>
        <source>transfer planned</source>
        <translation>передача запланирована</translation>
    </message>
    <message>
        <source>loaded for a transfer</source>
        <translation>погружено для передачи</translation>
    </message>
    <message>
        <source>transfer sent off</source>
        <translation>передача отправлена</translation>
    </message>
    <message>
        <source>transfer taken in</source>
        <translation>передача принята</translation>
    </message>
    <message>
        <source>transfer finished</source>
        <translation>передача завершена</translation>
    </message>
    <message>
        <source>transfer cancelled</source>
        <translation>передача отменена</translation>
    </message>
    <message>
        <source>credited by the supplier</source>
        <translation>возмещено поставщиком</translation>
    </message>
    <message>
        <source>reasons changed</source>
        <translation>причины изменены</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>настройки изменены</translation>
    </message>
    <message>
        <source>settings of a station changed</source>
        <translation>настройки рабочего места изменены</translation>
    </message>
    <message>
        <source>way of reading files saved</source>
        <translation>способ чтения файлов сохранён</translation>
    </message>
    <message>
        <source>people changed</source>
        <translation>изменён список сотрудников</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>To pack</source>
        <translation>Упаковать</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Отобрать</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Ready to release</source>
        <translation>Можно запустить</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>To reorder</source>
        <translation>Дозаказать</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Waiting for their label: {n}</source>
        <translation>Ждут этикетку: {n}</translation>
    </message>
    <message>
        <source>Lines to fetch: {n}</source>
        <translation>Строк к отбору: {n}</translation>
    </message>
    <message>
        <source>Overdue: {n}</source>
        <translation>Просрочено: {n}</translation>
    </message>
    <message>
        <source>Waiting for stock: {n}</source>
        <translation>Ждут товара: {n}</translation>
    </message>
    <message>
        <source>Disk nearly full: {n} MB left</source>
        <translation>Диск почти заполнен: осталось {n} МБ</translation>
    </message>
    <message>
        <source>In doubt: {n}</source>
        <translation>Неясно: {n}</translation>
    </message>
    <message>
        <source>Waiting: {n}</source>
        <translation>В очереди: {n}</translation>
    </message>
    <message>
        <source>To decide: {n}</source>
        <translation>Решить: {n}</translation>
    </message>
    <message>
        <source>Places: {n}</source>
        <translation>Ячеек: {n}</translation>
    </message>
    <message>
        <source>{short} short, {held} held, {late} late</source>
        <translation>Недобор {short}, задержано {held}, опоздало {late}</translation>
    </message>
    <message>
        <source>Every scan is on disk</source>
        <translation>Все сканы на диске</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Counts asked for</source>
        <translation>К пересчёту</translation>
    </message>
    <message>
        <source>Scan anything to begin</source>
        <translation>Сканируйте что угодно</translation>
    </message>
    <message>
        <source>An order, a tote, an item, a place, a badge: the right screen opens.</source>
        <translation>Заказ, тару, товар, ячейку, бейдж: нужный экран откроется.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Files in</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>incoming</name>
    <message>
        <source>Notice {number} is cancelled</source>
        <translation>Уведомление {number} отменено</translation>
    </message>
    <message>
        <source>{n} released</source>
        <translation>Выпущено: {n}</translation>
    </message>
    <message>
        <source>{n} put to the damaged ones</source>
        <translation>Отложено в брак: {n}</translation>
    </message>
    <message>
        <source>What is loose is put away from the dock.</source>
        <translation>Что россыпью, размещают из зоны приёмки.</translation>
    </message>
    <message>
        <source>{what} will be inspected when it comes</source>
        <translation>{what}: при приёмке будет проверяться</translation>
    </message>
    <message>
        <source>{what} will not be inspected any more</source>
        <translation>{what}: больше не проверяется</translation>
    </message>
    <message>
        <source>There is no item {sku}</source>
        <translation>Товара {sku} нет</translation>
    </message>
    <message>
        <source>There is no supplier {name}</source>
        <translation>Поставщика {name} нет</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is kept with {code}</source>
        <translation>{name} сохранён при {code}</translation>
    </message>
    <message>
        <source>{name} is withdrawn</source>
        <translation>{name} отозван</translation>
    </message>
</context>
<context>
    <name>inspect</name>
    <message>
        <source>Scan what waits for inspection</source>
        <translation>Сканируйте, что ждёт проверки</translation>
    </message>
    <message>
        <source>The goods, their place, pallet or receipt. Next takes what has waited longest.</source>
        <translation>Товар, место, паллету или приёмку. «Далее» берёт то, что ждёт дольше всех.</translation>
    </message>
    <message>
        <source>Is it good?</source>
        <translation>Годен?</translation>
    </message>
    <message>
        <source>As new releases it. Damaged puts it to the damaged goods.</source>
        <translation>«Как новый» выпускает. «Повреждён» отправляет в брак.</translation>
    </message>
    <message>
        <source>Inspection at {place}</source>
        <translation>Проверка: {place}</translation>
    </message>
    <message>
        <source>That does not wait for inspection</source>
        <translation>Это не ждёт проверки</translation>
    </message>
    <message>
        <source>Nothing was changed. The list shows what waits.</source>
        <translation>Ничего не изменено. Список показывает, что ждёт.</translation>
    </message>
    <message>
        <source>Nothing waits for inspection</source>
        <translation>Ничто не ждёт проверки</translation>
    </message>
    <message>
        <source>{n} released</source>
        <translation>Выпущено: {n}</translation>
    </message>
    <message>
        <source>{n} put to the damaged ones</source>
        <translation>Отложено в брак: {n}</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Осмотрите</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Приёмка</translation>
    </message>
</context>
<context>
    <name>inspections</name>
    <message>
        <source>to be inspected</source>
        <translation>ждёт проверки</translation>
    </message>
    <message>
        <source>released</source>
        <translation>выпущено</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>забраковано</translation>
    </message>
</context>
<context>
    <name>inspections_page</name>
    <message>
        <source>Inspection</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Приёмка</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпущены</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Забракованы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nothing is like this. Say what is inspected when it comes.</source>
        <translation>Ничего такого нет. Задайте, что проверяется при приёмке.</translation>
    </message>
    <message>
        <source>What is inspected</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>Scan the goods or their place to find them here</source>
        <translation>Сканируйте товар или место, чтобы найти его здесь</translation>
    </message>
    <message>
        <source>Item, lot, place or receipt</source>
        <translation>Товар, партия, место или приёмка</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Забраковать</translation>
    </message>
    <message>
        <source>By scan</source>
        <translation>Сканером</translation>
    </message>
    <message>
        <source>is inspected</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не проверяется</translation>
    </message>
    <message>
        <source>What is inspected when it comes?</source>
        <translation>Что проверяется при приёмке?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>or supplier</source>
        <translation>или поставщик</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>При приёмке</translation>
    </message>
    <message>
        <source>It goes to a held place and is promised to nobody.</source>
        <translation>Уходит на удержанное место и никому не обещается.</translation>
    </message>
</context>
<context>
    <name>item_page</name>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Вес, г</translation>
    </message>
    <message>
        <source>L×W×H, mm</source>
        <translation>Д×Ш×В, мм</translation>
    </message>
    <message>
        <source>SKU of the part</source>
        <translation>Артикул части</translation>
    </message>
    <message>
        <source>SKU, the best first</source>
        <translation>Артикулы, лучший первым</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Как называется</translation>
    </message>
    <message>
        <source>What one of it is</source>
        <translation>Что такое одна единица</translation>
    </message>
    <message>
        <source>Lots and dates</source>
        <translation>Партии и сроки</translation>
    </message>
    <message>
        <source>How it is handled</source>
        <translation>Как с ним обращаться</translation>
    </message>
    <message>
        <source>Price, customs, kit</source>
        <translation>Цена и таможня</translation>
    </message>
    <message>
        <source>Codes and packaging</source>
        <translation>Коды и упаковка</translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation>Состав набора</translation>
    </message>
    <message>
        <source>Substitutes</source>
        <translation>Замены</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in Latvian</source>
        <translation>Название по-латышски</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Группа вариантов</translation>
    </message>
    <message>
        <source>The same text for all sizes and colours of one product.</source>
        <translation>Одинаковый текст у всех размеров и цветов одного изделия.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Variant in Russian</source>
        <translation>Вариант по-русски</translation>
    </message>
    <message>
        <source>Variant in Latvian</source>
        <translation>Вариант по-латышски</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Name of a file in the folder of pictures.</source>
        <translation>Имя файла в папке картинок.</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Учитывается в</translation>
    </message>
    <message>
        <source>The smallest unit: weighed goods are counted in grams.</source>
        <translation>Наименьшая единица: весовой товар учитывается в граммах.</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>штуках</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>граммах</translation>
    </message>
    <message>
        <source>millilitres</source>
        <translation>миллилитрах</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>миллиметрах</translation>
    </message>
    <message>
        <source>Weight of a piece, g</source>
        <translation>Вес одной штуки, г</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Длина, мм</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>One scan may stand for many</source>
        <translation>Можно сканировать количество</translation>
    </message>
    <message>
        <source>Small things are counted by hand, and a quantity is scanned.</source>
        <translation>Мелочь считают руками и сканируют количество.</translation>
    </message>
    <message>
        <source>Kept apart by</source>
        <translation>Учитывается по</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>—</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>партии</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>серийному номеру</translation>
    </message>
    <message>
        <source>Shelf life, days</source>
        <translation>Срок годности, дней</translation>
    </message>
    <message>
        <source>From when it is made to its expiry; 0 for what does not spoil.</source>
        <translation>От изготовления до истечения срока; 0, если не портится.</translation>
    </message>
    <message>
        <source>Days left when received, at least</source>
        <translation>При приёмке остаётся не менее, дней</translation>
    </message>
    <message>
        <source>Best before, days before expiry</source>
        <translation>Лучше до, дней до истечения</translation>
    </message>
    <message>
        <source>Sent no more, days before expiry</source>
        <translation>Не отправлять, дней до истечения</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>Хрупкое</translation>
    </message>
    <message>
        <source>Keep upright</source>
        <translation>Держать вертикально</translation>
    </message>
    <message>
        <source>Hazard class</source>
        <translation>Класс опасности</translation>
    </message>
    <message>
        <source>Class of dangerous goods, such as 3 or 9; empty for harmless goods.</source>
        <translation>Класс опасных грузов, например 3 или 9; пусто для безопасных.</translation>
    </message>
    <message>
        <source>Note, always</source>
        <translation>Примечание, всегда</translation>
    </message>
    <message>
        <source>Note when it is received</source>
        <translation>Примечание при приёмке</translation>
    </message>
    <message>
        <source>Note when it is picked</source>
        <translation>Примечание при отборе</translation>
    </message>
    <message>
        <source>Note when it is packed</source>
        <translation>Примечание при упаковке</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Страна происхождения</translation>
    </message>
    <message>
        <source>Two letters, or its name.</source>
        <translation>Две буквы или название.</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>6, 8 or 10 digits.</source>
        <translation>6, 8 или 10 цифр.</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Sold as one and picked as parts, or assembled and kept in stock.</source>
        <translation>Продаётся целиком и отбирается по частям либо собирается и хранится на складе.</translation>
    </message>
    <message>
        <source>no kit</source>
        <translation>не набор</translation>
    </message>
    <message>
        <source>sold as one, picked as parts</source>
        <translation>продаётся целиком, отбирается по частям</translation>
    </message>
    <message>
        <source>assembled to stock</source>
        <translation>собирается на склад</translation>
    </message>
    <message>
        <source>Give the item a SKU.</source>
        <translation>Укажите артикул товара.</translation>
    </message>
    <message>
        <source>Give the item a name.</source>
        <translation>Укажите название товара.</translation>
    </message>
    <message>
        <source>“{code}” is no class of dangerous goods: {known}.</source>
        <translation>«{code}» — не класс опасных грузов: {known}.</translation>
    </message>
    <message>
        <source>“{code}” is no customs code: it has 6, 8 or 10 digits, chapter 01 to 97.</source>
        <translation>«{code}» — не код ТН ВЭД: в нём 6, 8 или 10 цифр, группа от 01 до 97.</translation>
    </message>
    <message>
        <source>Write zero or more.</source>
        <translation>Введите ноль или больше.</translation>
    </message>
    <message>
        <source>The shelf life is shorter than the {n} days before expiry that stand below.</source>
        <translation>Срок годности короче, чем {n} дней до истечения, указанные ниже.</translation>
    </message>
    <message>
        <source>“{code}” stands there twice.</source>
        <translation>«{code}» указан дважды.</translation>
    </message>
    <message>
        <source>“{code}” needs one piece at least.</source>
        <translation>У «{code}» должна быть хотя бы одна штука.</translation>
    </message>
    <message>
        <source>“{code}” is on a single piece but counts {n}: choose its packaging.</source>
        <translation>«{code}» стоит на одной штуке, а считает {n}: выберите упаковку.</translation>
    </message>
    <message>
        <source>“{code}”: write the weight in grams and the size in millimetres, such as 300×200×150.</source>
        <translation>«{code}»: вес пишите в граммах, размер в миллиметрах, например 300×200×150.</translation>
    </message>
    <message>
        <source>Say what the kit is made of.</source>
        <translation>Укажите, из чего состоит набор.</translation>
    </message>
    <message>
        <source>Only a kit has parts: choose above what kind of kit it is.</source>
        <translation>Части бывают только у набора: выберите выше, какой это набор.</translation>
    </message>
    <message>
        <source>A kit cannot be a part of itself.</source>
        <translation>Набор не может быть частью самого себя.</translation>
    </message>
    <message>
        <source>An item cannot stand in for itself.</source>
        <translation>Товар не может заменять сам себя.</translation>
    </message>
    <message>
        <source>{sku} is entered</source>
        <translation>{sku} добавлен</translation>
    </message>
    <message>
        <source>{sku} is saved</source>
        <translation>{sku} сохранён</translation>
    </message>
    <message>
        <source>{sku} is out of use</source>
        <translation>{sku} выведен из оборота</translation>
    </message>
    <message>
        <source>Its history stays, under the view Out of use, and it can be brought back.</source>
        <translation>История остаётся в виде «Не используются», и товар можно вернуть.</translation>
    </message>
    <message>
        <source>{sku} is in use again</source>
        <translation>{sku} снова используется</translation>
    </message>
    <message>
        <source>{sku} went into {into}</source>
        <translation>{sku} объединён с {into}</translation>
    </message>
    <message>
        <source>{pieces} pieces in {places} places, {codes} codes, {purchases} purchase orders and {orders} orders go over.</source>
        <translation>Переходят: штук {pieces} (мест {places}), кодов {codes}, закупок {purchases}, заказов {orders}.</translation>
    </message>
    <message>
        <source>{n} × {sku} assembled in {place}</source>
        <translation>Собрано {n} × {sku} в {place}</translation>
    </message>
    <message>
        <source>{n} × {sku} taken apart in {place}</source>
        <translation>Разобрано {n} × {sku} в {place}</translation>
    </message>
    <message>
        <source>{n} × {sku} go in place of {wanted}</source>
        <translation>{n} × {sku} едут вместо {wanted}</translation>
    </message>
    <message>
        <source>There is an item {sku} already.</source>
        <translation>Товар {sku} уже есть.</translation>
    </message>
    <message>
        <source>“{code}” stands for item {sku} already.</source>
        <translation>«{code}» уже обозначает товар {sku}.</translation>
    </message>
    <message>
        <source>This cannot be changed while {n} are in stock.</source>
        <translation>Нельзя изменить, пока на складе есть {n} шт.</translation>
    </message>
    <message>
        <source>There is no item {sku} in use.</source>
        <translation>Товара {sku} нет в использовании.</translation>
    </message>
    <message>
        <source>There is no place {place} here.</source>
        <translation>Места {place} здесь нет.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The kit would hold itself, by its part {sku}</source>
        <translation>Набор содержал бы сам себя, через часть {sku}</translation>
    </message>
    <message>
        <source>Nothing was changed. Leave that part out.</source>
        <translation>Ничего не изменено. Уберите эту часть.</translation>
    </message>
    <message>
        <source>“{pattern}” is no pattern: digits, then I, W, P or X, and C at the end; 8, 12 or 13 signs</source>
        <translation>«{pattern}» — не шаблон: цифры, затем I, W, P или X и C в конце; 8, 12 или 13 знаков</translation>
    </message>
    <message>
        <source>“{pattern}” begins with a number that belongs to others: use 02 or 20 to 29</source>
        <translation>«{pattern}» начинается с чужого номера: используйте 02 или 20–29</translation>
    </message>
    <message>
        <source>“{pattern}” needs digits of the item (I) and of either a weight (W) or a price (P)</source>
        <translation>В «{pattern}» нужны цифры товара (I) и либо веса (W), либо цены (P)</translation>
    </message>
    <message>
        <source>stock in {names}</source>
        <translation>остаток в {names}</translation>
    </message>
    <message>
        <source>open orders {names}</source>
        <translation>открытые заказы {names}</translation>
    </message>
    <message>
        <source>claimed by orders {names}</source>
        <translation>занят заказами {names}</translation>
    </message>
    <message>
        <source>picked for orders {names}</source>
        <translation>отобран для заказов {names}</translation>
    </message>
    <message>
        <source>open purchase orders {names}</source>
        <translation>открытые закупки {names}</translation>
    </message>
    <message>
        <source>open receipts {names}</source>
        <translation>открытые приёмки {names}</translation>
    </message>
    <message>
        <source>announced deliveries {names}</source>
        <translation>объявленные поставки {names}</translation>
    </message>
    <message>
        <source>waiting for inspection in {names}</source>
        <translation>ждёт проверки в {names}</translation>
    </message>
    <message>
        <source>open transfers {names}</source>
        <translation>открытые перемещения {names}</translation>
    </message>
    <message>
        <source>open returns {names}</source>
        <translation>открытые возвраты {names}</translation>
    </message>
    <message>
        <source>open counts in {names}</source>
        <translation>открытые пересчёты в {names}</translation>
    </message>
    <message>
        <source>part of kits {names}</source>
        <translation>часть наборов {names}</translation>
    </message>
    <message>
        <source>in somebody&apos;s hand at {names}</source>
        <translation>у кого-то в руках на {names}</translation>
    </message>
    <message>
        <source>{sku} cannot go into itself</source>
        <translation>{sku} нельзя объединить с самим собой</translation>
    </message>
    <message>
        <source>{sku} is a kit and cannot be merged</source>
        <translation>{sku} — набор, его нельзя объединить</translation>
    </message>
    <message>
        <source>Nothing was changed. Say on its page that it is no kit, then merge.</source>
        <translation>Ничего не изменено. Укажите на его странице, что это не набор, затем объедините.</translation>
    </message>
    <message>
        <source>{sku} and {into} are tracked or counted differently</source>
        <translation>{sku} и {into} учитываются по-разному</translation>
    </message>
    <message>
        <source>Nothing was changed. Make them alike first.</source>
        <translation>Ничего не изменено. Сначала сделайте их одинаковыми.</translation>
    </message>
    <message>
        <source>{sku} cannot go into {into} yet</source>
        <translation>{sku} пока нельзя объединить с {into}</translation>
    </message>
    <message>
        <source>Nothing was changed. It has {ties}.</source>
        <translation>Ничего не изменено. Мешает: {ties}.</translation>
    </message>
    <message>
        <source>{sku} and {into} are both on purchase order {number}</source>
        <translation>{sku} и {into} оба в закупке {number}</translation>
    </message>
    <message>
        <source>Nothing was changed. Receive that order first.</source>
        <translation>Ничего не изменено. Сначала примите эту закупку.</translation>
    </message>
    <message>
        <source>Lot {lot} of {sku} differs from lot {lot} of {into}</source>
        <translation>Партия {lot} у {sku} отличается от партии {lot} у {into}</translation>
    </message>
    <message>
        <source>Nothing was changed. Give both the same dates, and hold both or neither.</source>
        <translation>Ничего не изменено. Задайте обеим одинаковые сроки и задержите обе или ни одной.</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>не используется</translation>
    </message>
    <message>
        <source>kit, picked as parts</source>
        <translation>набор, отбирается по частям</translation>
    </message>
    <message>
        <source>kit, assembled</source>
        <translation>набор, сборный</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>штука</translation>
    </message>
    <message>
        <source>inner pack</source>
        <translation>внутренняя упаковка</translation>
    </message>
    <message>
        <source>case</source>
        <translation>коробка</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>паллета</translation>
    </message>
    <message>
        <source>{sku} cannot be retired yet</source>
        <translation>{sku} пока нельзя вывести из оборота</translation>
    </message>
    <message>
        <source>{sku} is out of use already</source>
        <translation>{sku} уже выведен из оборота</translation>
    </message>
    <message>
        <source>{sku} is in use</source>
        <translation>{sku} используется</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo the merging to have both again.</source>
        <translation>Ничего не изменено. Отмените объединение, чтобы снова иметь оба.</translation>
    </message>
    <message>
        <source>{sku} cannot be tracked otherwise while {n} are in stock.</source>
        <translation>Учёт {sku} нельзя изменить, пока на складе {n}.</translation>
    </message>
    <message>
        <source>{sku} cannot be tracked otherwise: the books tell of its lots or serials.</source>
        <translation>Учёт {sku} нельзя изменить: в книгах есть его партии или серийные номера.</translation>
    </message>
</context>
<context>
    <name>items_page</name>
    <message>
        <source>Items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>What is special</source>
        <translation>Особенности</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используются</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Не используются</translation>
    </message>
    <message>
        <source>No item is like this. Items come from a file, or are entered here.</source>
        <translation>Таких товаров нет. Товары загружают из файла или вводят здесь.</translation>
    </message>
    <message>
        <source>Enter an item</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>Scan an item to see what is known of it</source>
        <translation>Отсканируйте товар, чтобы увидеть всё о нём</translation>
    </message>
    <message>
        <source>SKU, name or code</source>
        <translation>Артикул, название или код</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Вывести из оборота</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{sku} goes into another item</source>
        <translation>Объединить {sku} с другим товаром</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>SKU of the item that stays</source>
        <translation>Артикул товара, который остаётся</translation>
    </message>
    <message>
        <source>Nothing is done before you have seen what it does.</source>
        <translation>Сначала вы увидите, что изменится.</translation>
    </message>
    <message>
        <source>Merge {sku} into {into}?</source>
        <translation>Объединить {sku} с {into}?</translation>
    </message>
    <message>
        <source>assemble</source>
        <translation>собрать</translation>
    </message>
    <message>
        <source>take apart</source>
        <translation>разобрать</translation>
    </message>
    <message>
        <source>Assemble {sku}, or take it apart</source>
        <translation>Собрать или разобрать {sku}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>In which place</source>
        <translation>В каком месте</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>The parts lie in that place, and the kits will.</source>
        <translation>Части лежат в этом месте, там же будут и наборы.</translation>
    </message>
    <message>
        <source>Other variants</source>
        <translation>Другие варианты</translation>
    </message>
    <message>
        <source>In its place may go</source>
        <translation>Вместо него можно отправить</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>When received</source>
        <translation>При приёмке</translation>
    </message>
    <message>
        <source>When picked</source>
        <translation>При отборе</translation>
    </message>
    <message>
        <source>When packed</source>
        <translation>При упаковке</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Size, mm</source>
        <translation>Размер, мм</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Себестоимость</translation>
    </message>
    <message>
        <source>Customs code</source>
        <translation>Код ТН ВЭД</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>Parts are enough for</source>
        <translation>Частей хватит на</translation>
    </message>
    <message>
        <source>Its parts cost</source>
        <translation>Части стоят</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Went into it</source>
        <translation>Объединены с ним</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Что о нём известно</translation>
    </message>
    <message>
        <source>went into {sku}</source>
        <translation>объединён с {sku}</translation>
    </message>
    <message>
        <source>can be brought back</source>
        <translation>можно вернуть</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Из чего состоит</translation>
    </message>
    <message>
        <source>{n} available</source>
        <translation>доступно {n}</translation>
    </message>
    <message>
        <source>Only its SKU can be scanned</source>
        <translation>Сканировать можно только артикул</translation>
    </message>
    <message>
        <source>Codes and packaging</source>
        <translation>Коды и упаковка</translation>
    </message>
</context>
<context>
    <name>kept_files</name>
    <message>
        <source>Keep a file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Withdraw a file</source>
        <translation>Отозвать файл</translation>
    </message>
    <message>
        <source>None. Drop a photo or a PDF here.</source>
        <translation>Нет. Перетащите сюда фото или PDF.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Какой файл?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Which file belongs elsewhere?</source>
        <translation>Какой файл здесь лишний?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>No file is kept with it</source>
        <translation>Файлов при нём нет</translation>
    </message>
    <message>
        <source>Keep a file first, or drop it onto the page.</source>
        <translation>Сначала сохраните файл или перетащите его на страницу.</translation>
    </message>
    <message>
        <source>{name} is shown</source>
        <translation>{name} открыт</translation>
    </message>
    <message>
        <source>{name} was written; this computer has no program to show it</source>
        <translation>{name} записан; на этом компьютере нет программы, чтобы его показать</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатана</translation>
    </message>
    <message>
        <source>on the box</source>
        <translation>на коробе</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>аннулирована</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Трансп. этикетка</translation>
    </message>
    <message>
        <source>Item label</source>
        <translation>Этикетка товара</translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation>Этикетка ячейки</translation>
    </message>
    <message>
        <source>Tote label</source>
        <translation>Этикетка тары</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Лист команд</translation>
    </message>
</context>
<context>
    <name>labels_page</name>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатаны</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отозваны</translation>
    </message>
    <message>
        <source>Damaged or smeared</source>
        <translation>Повреждена</translation>
    </message>
    <message>
        <source>Did not come out</source>
        <translation>Не вышла</translation>
    </message>
    <message>
        <source>Cannot be scanned</source>
        <translation>Не сканируется</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Пока ничего не напечатано.</translation>
    </message>
    <message>
        <source>Scan a label to find it in the queue</source>
        <translation>Сканируйте этикетку, чтобы найти её в очереди</translation>
    </message>
    <message>
        <source>Code, order, parcel or printer</source>
        <translation>Код, заказ или посылка</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Print {code} again</source>
        <translation>Напечатать {code} снова</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Is there a readable label? Then scan it on its box instead of printing.</source>
        <translation>Читаемая этикетка есть? Тогда сканируйте её на коробе и не печатайте.</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Вышла</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Запросил</translation>
    </message>
    <message>
        <source>What stands in its way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Ход печати</translation>
    </message>
    <message>
        <source>Is there a readable label?</source>
        <translation>Читаемая этикетка есть?</translation>
    </message>
    <message>
        <source>Yes: scan it on its box in Pack</source>
        <translation>Да: сканируйте её на коробе в «Упаковке»</translation>
    </message>
    <message>
        <source>No: print it again</source>
        <translation>Нет: напечатайте снова</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>{n} of lot {lot} in {place} are lot {other} now</source>
        <translation>{n} из партии {lot} в {place} теперь партия {other}</translation>
    </message>
    <message>
        <source>Lot {lot} is lot {other} now</source>
        <translation>Партия {lot} теперь партия {other}</translation>
    </message>
    <message>
        <source>{n} of lot {lot} belong to lot {other} now</source>
        <translation>{n} из партии {lot} теперь в партии {other}</translation>
    </message>
    <message>
        <source>Lot {lot} is good until {date}</source>
        <translation>Партия {lot} годна до {date}</translation>
    </message>
    <message>
        <source>Lot {lot} has no expiry now</source>
        <translation>У партии {lot} теперь нет срока годности</translation>
    </message>
    <message>
        <source>There is no place {place}</source>
        <translation>Места {place} нет</translation>
    </message>
    <message>
        <source>“{text}” is no day</source>
        <translation>«{text}» — это не дата</translation>
    </message>
    <message>
        <source>Nothing was changed. Write year, month and day: 2026-12-31.</source>
        <translation>Ничего не изменено. Напишите год, месяц и день: 2026-12-31.</translation>
    </message>
    <message>
        <source>{sku} has no lot {lot}</source>
        <translation>У {sku} нет партии {lot}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>{sku} is not kept apart by lot or serial number</source>
        <translation>{sku} не учитывается ни по партиям, ни по серийным номерам</translation>
    </message>
    <message>
        <source>Nothing was changed. Say on the item&apos;s page what keeps its pieces apart.</source>
        <translation>Ничего не изменено. Укажите на странице товара, по чему его учитывать.</translation>
    </message>
    <message>
        <source>Lot {lot} is recalled</source>
        <translation>Партия {lot} отозвана</translation>
    </message>
    <message>
        <source>Nothing was changed. End the recall on the page Recall.</source>
        <translation>Ничего не изменено. Завершите отзыв на странице «Отзыв».</translation>
    </message>
    <message>
        <source>Serial {serial} is one piece</source>
        <translation>Серийный номер {serial} — одна штука</translation>
    </message>
    <message>
        <source>Nothing was changed. Relabel it to give it another number.</source>
        <translation>Ничего не изменено. Чтобы дать другой номер, перемаркируйте.</translation>
    </message>
    <message>
        <source>Nothing of lot {lot} is there</source>
        <translation>Партии {lot} там нет</translation>
    </message>
    <message>
        <source>Lots {lot} and {other} are of two items</source>
        <translation>Партии {lot} и {other} — разных товаров</translation>
    </message>
    <message>
        <source>Say the new code, with at most {n} characters</source>
        <translation>Укажите новый код, не длиннее {n} знаков</translation>
    </message>
    <message>
        <source>It is lot {lot} already</source>
        <translation>Это уже партия {lot}</translation>
    </message>
    <message>
        <source>Lot {lot} has another expiry in the books: {date}</source>
        <translation>У партии {lot} в книгах другой срок: {date}</translation>
    </message>
    <message>
        <source>Lot {lot} is held</source>
        <translation>Партия {lot} задержана</translation>
    </message>
    <message>
        <source>Nothing was changed. Let it go first, or hold the other one too.</source>
        <translation>Ничего не изменено. Сначала отпустите её или задержите и другую.</translation>
    </message>
    <message>
        <source>Lot {lot} is good until {date}, {other} lasts longer</source>
        <translation>Партия {lot} годна до {date}, {other} — дольше</translation>
    </message>
    <message>
        <source>Say how many pieces</source>
        <translation>Укажите, сколько штук</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>How full</source>
        <translation>Заполнение</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Age of goods</source>
        <translation>Возраст товара</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Срок изъятия</translation>
    </message>
    <message>
        <source>Last count</source>
        <translation>Последний пересчёт</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>up to {n} days ago</source>
        <translation>не более {n} дн. назад</translation>
    </message>
    <message>
        <source>up to {n} %</source>
        <translation>до {n} %</translation>
    </message>
    <message>
        <source>more than it takes</source>
        <translation>больше, чем вмещает</translation>
    </message>
    <message>
        <source>filled, without a limit</source>
        <translation>занято, без предела</translation>
    </message>
    <message>
        <source>goes often</source>
        <translation>уходит часто</translation>
    </message>
    <message>
        <source>goes now and then</source>
        <translation>уходит время от времени</translation>
    </message>
    <message>
        <source>goes seldom</source>
        <translation>уходит редко</translation>
    </message>
    <message>
        <source>without a class</source>
        <translation>без класса</translation>
    </message>
    <message>
        <source>came up to {n} days ago</source>
        <translation>пришло не более {n} дн. назад</translation>
    </message>
    <message>
        <source>came more than {n} days ago</source>
        <translation>пришло более {n} дн. назад</translation>
    </message>
    <message>
        <source>filled, without a day</source>
        <translation>занято, без срока</translation>
    </message>
    <message>
        <source>later than in {n} days</source>
        <translation>позже чем через {n} дн.</translation>
    </message>
    <message>
        <source>within {n} days</source>
        <translation>в ближайшие {n} дн.</translation>
    </message>
    <message>
        <source>the day is over</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>more than {n} days ago</source>
        <translation>более {n} дн. назад</translation>
    </message>
    <message>
        <source>never counted</source>
        <translation>ни разу не считали</translation>
    </message>
</context>
<context>
    <name>map_page</name>
    <message>
        <source>A schematic, not to scale: no bin has coordinates. Import them with the places.</source>
        <translation>Схема без масштаба: ни у одной ячейки нет координат. Загрузите их вместе с местами.</translation>
    </message>
    <message>
        <source>Places without coordinates, drawn below the others: {n}</source>
        <translation>Места без координат показаны ниже остальных: {n}</translation>
    </message>
    <message>
        <source>There are no places yet. Import them; with coordinates they are drawn to scale.</source>
        <translation>Мест пока нет. Загрузите их; с координатами они будут показаны в масштабе.</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Загрузить места</translation>
    </message>
    <message>
        <source>Nothing on this floor is called so</source>
        <translation>На этом складе ничего такого нет</translation>
    </message>
    <message>
        <source>{walk}, stops: {n}</source>
        <translation>{walk}, остановок: {n}</translation>
    </message>
    <message>
        <source>Places: {n}</source>
        <translation>Мест: {n}</translation>
    </message>
    <message>
        <source>Places: {n}, pieces: {pieces}</source>
        <translation>Мест: {n}, штук: {pieces}</translation>
    </message>
    <message>
        <source>Above each other</source>
        <translation>Друг над другом</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>The map is written</source>
        <translation>Карта записана</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумагу</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
</context>
<context>
    <name>more_page</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>move</name>
    <message>
        <source>Scan where the goods are</source>
        <translation>Сканируйте, где лежит товар</translation>
    </message>
    <message>
        <source>A bin, a tote, a pallet or the dock.</source>
        <translation>Ячейка, тара, паллета или зона приёмки.</translation>
    </message>
    <message>
        <source>Scan each piece you take</source>
        <translation>Сканируйте каждую взятую штуку</translation>
    </message>
    <message>
        <source>Then scan the place they go to.</source>
        <translation>Затем сканируйте, куда положите.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Сканируйте партию этих штук</translation>
    </message>
    <message>
        <source>Several lots of this item lie here.</source>
        <translation>Здесь лежит несколько партий товара.</translation>
    </message>
    <message>
        <source>Scan where they go</source>
        <translation>Сканируйте, куда положить</translation>
    </message>
    <message>
        <source>Or scan another piece of the same.</source>
        <translation>Или ещё штуку того же товара.</translation>
    </message>
    <message>
        <source>Scan where it goes</source>
        <translation>Сканируйте, куда поставить</translation>
    </message>
    <message>
        <source>With all that is on it. Or scan each piece you take off.</source>
        <translation>Вместе со всем содержимым. Или сканируйте каждую снятую штуку.</translation>
    </message>
    <message>
        <source>Scan where all of it goes</source>
        <translation>Сканируйте, куда положить всё</translation>
    </message>
    <message>
        <source>Or scan each piece you take, then the place.</source>
        <translation>Или каждую взятую штуку, затем место.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующий скан: {n} шт.</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Из {place}</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} — на другом складе</translation>
    </message>
    <message>
        <source>Nothing in {place} is free to move</source>
        <translation>В {place} нечего перемещать</translation>
    </message>
    <message>
        <source>The books have no free {item} here</source>
        <translation>{item}: по учёту здесь нет свободных штук</translation>
    </message>
    <message>
        <source>Nothing was moved. Count the bin if it lies here nevertheless.</source>
        <translation>Ничего не перемещено. Если товар всё же здесь, пересчитайте ячейку.</translation>
    </message>
    <message>
        <source>First put down {n} × {item}</source>
        <translation>Сначала положите {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time: scan where these go, then go on.</source>
        <translation>По одному товару и партии: сканируйте, куда их, затем дальше.</translation>
    </message>
    <message>
        <source>Which lot is it?</source>
        <translation>Какая это партия?</translation>
    </message>
    <message>
        <source>No free pieces of lot {lot} here</source>
        <translation>Свободных штук партии {lot} здесь нет</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>{n} × {item} в руках</translation>
    </message>
    <message>
        <source>Scan what you take first</source>
        <translation>Сначала сканируйте, что берёте</translation>
    </message>
    <message>
        <source>Several things lie here. Scan the pieces, then the place.</source>
        <translation>Здесь разный товар. Сканируйте штуки, затем место.</translation>
    </message>
    <message>
        <source>That reason explains no move</source>
        <translation>Эта причина не объясняет перемещение</translation>
    </message>
    <message>
        <source>Scan another one, or where the goods go.</source>
        <translation>Сканируйте другую или место, куда кладёте.</translation>
    </message>
    <message>
        <source>Why do they go to {place}?</source>
        <translation>Почему в {place}?</translation>
    </message>
    <message>
        <source>Scan a reason, then the place; or the place again without one.</source>
        <translation>Сканируйте причину и место; или место ещё раз, без причины.</translation>
    </message>
    <message>
        <source>{n} × {item} into {place}</source>
        <translation>{n} × {item} в {place}</translation>
    </message>
    <message>
        <source>{carrier} stands in {place}, with what is on it</source>
        <translation>{carrier} стоит в {place} вместе с содержимым</translation>
    </message>
    <message>
        <source>{source} is empty: {n} moved to {place}</source>
        <translation>{source} пуста: перемещено {n} в {place}</translation>
    </message>
    <message>
        <source>Pallets and totes moved with what is on them: {n}.</source>
        <translation>Паллет и тары перемещено вместе с содержимым: {n}.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>В руках</translation>
    </message>
</context>
<context>
    <name>moves_page</name>
    <message>
        <source>Moves</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Внутри</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружено</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Движений пока нет.</translation>
    </message>
    <message>
        <source>Scan an item to see every move of it</source>
        <translation>Сканируйте товар, чтобы видеть его движения</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin; #21 for a reason</source>
        <translation>Артикул, название, код, партия или ячейка; #21 — причина</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>По причинам</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>Where it lies now</source>
        <translation>Где лежит сейчас</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Nothing of it is left</source>
        <translation>Ничего не осталось</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>This is no address of a PostgreSQL database. See the example.</source>
        <translation>Это не адрес базы данных PostgreSQL. Смотрите образец.</translation>
    </message>
    <message>
        <source>Somebody else moves a warehouse into this database now. Wait for that.</source>
        <translation>В эту базу сейчас переносит склад кто-то другой. Дождитесь окончания.</translation>
    </message>
    <message>
        <source>That database stores text as {detail}. Make one that stores UTF8.</source>
        <translation>Эта база хранит текст в кодировке {detail}. Создайте базу с кодировкой UTF8.</translation>
    </message>
    <message>
        <source>That database holds other tables. Make a new, empty one.</source>
        <translation>В этой базе чужие таблицы. Создайте новую, пустую.</translation>
    </message>
    <message>
        <source>That database is not empty. Make a new, empty one.</source>
        <translation>Эта база не пуста. Создайте новую, пустую.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was moved, nothing was changed.</source>
        <translation>Остановлено. Ничего не перенесено и не изменено.</translation>
    </message>
    <message>
        <source>Nothing was moved. The server says: {detail}</source>
        <translation>Ничего не перенесено. Ответ сервера: {detail}</translation>
    </message>
    <message>
        <source>Nothing was moved: the copy is not equal ({detail}). Call support.</source>
        <translation>Ничего не перенесено: копия не совпадает ({detail}). Обратитесь в поддержку.</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Order {number} is {state}; that is not possible now</source>
        <translation>Заказ {number}: {state}; сейчас это невозможно</translation>
    </message>
    <message>
        <source>Somebody holds it. Let it go first.</source>
        <translation>Заказ задержан. Сначала снимите задержку.</translation>
    </message>
    <message>
        <source>{sku}: {ready} of {wanted} can be had</source>
        <translation>{sku}: есть {ready} из {wanted}</translation>
    </message>
    <message>
        <source>{pieces} in {place} cannot be used</source>
        <translation>в {place} не годится: {pieces}</translation>
    </message>
    <message>
        <source>{pieces} in {place} are expired</source>
        <translation>в {place} просрочено: {pieces}</translation>
    </message>
    <message>
        <source>{pieces} in {place} are held</source>
        <translation>в {place} блокировано: {pieces}</translation>
    </message>
    <message>
        <source>{pieces} in {place} are not on a shelf yet</source>
        <translation>в {place} не размещено: {pieces}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>held</source>
        <translation>задержан</translation>
    </message>
    <message>
        <source>released</source>
        <translation>запущен</translation>
    </message>
    <message>
        <source>being picked</source>
        <translation>в отборе</translation>
    </message>
    <message>
        <source>short</source>
        <translation>недобор</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>отобран</translation>
    </message>
    <message>
        <source>being packed</source>
        <translation>в упаковке</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>упакован</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>отгружен</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>Order {number} is done</source>
        <translation>Заказ {number} завершён</translation>
    </message>
    <message>
        <source>That item is no substitute for this one</source>
        <translation>Этот товар не указан как замена</translation>
    </message>
    <message>
        <source>{pieces} to substitute, but {missing} are missing</source>
        <translation>Заменить {pieces}, а не хватает {missing}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>orders_page</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Отгрузить</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыты</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Упакованы</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружены</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No order is here. Orders come from a file of your shop.</source>
        <translation>Заказов нет. Они приходят из файла вашего магазина.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Загрузить заказы</translation>
    </message>
    <message>
        <source>Scan an order, a tote or a parcel to see where it stands</source>
        <translation>Сканируйте заказ, тару или посылку</translation>
    </message>
    <message>
        <source>Number, name, town, SKU or parcel</source>
        <translation>Номер, имя, город, товар</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Запустить все</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Задержать</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>Send in part</source>
        <translation>Частично</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Cancel the chosen orders ({n})?</source>
        <translation>Отменить выбранные заказы ({n})?</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Отменить их</translation>
    </message>
    <message>
        <source>What was promised and claimed is free again; picked goods wait in their totes to be put back.</source>
        <translation>Резерв и подбор ячеек снимутся; отобранное ждёт в таре возврата на место.</translation>
    </message>
    <message>
        <source>{missing} × {sku}: {substitute}, {available} available</source>
        <translation>{missing} × {sku}: {substitute}, доступно {available}</translation>
    </message>
    <message>
        <source>Send something else for what is missing</source>
        <translation>Отправить замену вместо недостающего</translation>
    </message>
    <message>
        <source>Missing, and what may go</source>
        <translation>Чего нет и что можно отправить</translation>
    </message>
    <message>
        <source>Pieces (0: all)</source>
        <translation>Штук (0: все)</translation>
    </message>
    <message>
        <source>It costs the customer what was agreed; the packing slip says it.</source>
        <translation>Цена для клиента прежняя; замена указана в упаковочном листе.</translation>
    </message>
    <message>
        <source>Nothing of this order is short of which a substitute is known</source>
        <translation>Замен для недостающего в этом заказе нет</translation>
    </message>
    <message>
        <source>Substitutes are entered on the page of the item.</source>
        <translation>Замены указывают на странице товара.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посылки</translation>
    </message>
    <message>
        <source>Why is it not released?</source>
        <translation>Почему не запущен?</translation>
    </message>
    <message>
        <source>What may be sent instead</source>
        <translation>Что можно отправить вместо</translation>
    </message>
    <message>
        <source>kit, its parts below</source>
        <translation>набор, части ниже</translation>
    </message>
    <message>
        <source>{n} shipped</source>
        <translation>отгружено {n}</translation>
    </message>
    <message>
        <source>{n} packed</source>
        <translation>упаковано {n}</translation>
    </message>
    <message>
        <source>{n} picked</source>
        <translation>отобрано {n}</translation>
    </message>
    <message>
        <source>{n} claimed in {bins}</source>
        <translation>занято {n} в {bins}</translation>
    </message>
    <message>
        <source>{n} promised</source>
        <translation>резерв {n}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>не хватает {n}</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>отменено {n}</translation>
    </message>
    <message>
        <source>in place of {sku}</source>
        <translation>вместо {sku}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Тара</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>О заказе</translation>
    </message>
</context>
<context>
    <name>pack</name>
    <message>
        <source>Order {number} set aside</source>
        <translation>Заказ {number} отложен</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Заказ {number}</translation>
    </message>
    <message>
        <source>{done} of {wanted} {item}</source>
        <translation>{done} из {wanted} {item}</translation>
    </message>
    <message>
        <source>Box {n} closed</source>
        <translation>Короб {n} закрыт</translation>
    </message>
    <message>
        <source>Order {number} done</source>
        <translation>Заказ {number} готов</translation>
    </message>
    <message>
        <source>Box {n} done</source>
        <translation>Короб {n} готов</translation>
    </message>
    <message>
        <source>Missing: {item}</source>
        <translation>Не хватает: {item}</translation>
    </message>
    <message>
        <source>Order set aside. Orders shows it under Exceptions.</source>
        <translation>Заказ отложен. Он в «Заказах», в «Проблемах».</translation>
    </message>
    <message>
        <source>There is no other printer</source>
        <translation>Другого принтера нет</translation>
    </message>
    <message>
        <source>Printing again on {printer}</source>
        <translation>Повторная печать на {printer}</translation>
    </message>
    <message>
        <source>No order in {code}</source>
        <translation>В {code} нет заказа</translation>
    </message>
    <message>
        <source>No single-piece order wants it</source>
        <translation>Для заказов из одной штуки не нужен</translation>
    </message>
    <message>
        <source>Scan the tote or the order first.</source>
        <translation>Сначала сканируйте тару или заказ.</translation>
    </message>
    <message>
        <source>Order {number} is not released</source>
        <translation>Заказ {number} не запущен</translation>
    </message>
    <message>
        <source>Release it in Orders, then pick it.</source>
        <translation>Запустите его в «Заказах» и отберите.</translation>
    </message>
    <message>
        <source>Order {number} is on hold</source>
        <translation>Заказ {number} задержан</translation>
    </message>
    <message>
        <source>Somebody stopped it in Orders. Set the tote aside.</source>
        <translation>Задержан в «Заказах». Отставьте тару.</translation>
    </message>
    <message>
        <source>Order {number} is not picked yet</source>
        <translation>Заказ {number} ещё не отобран</translation>
    </message>
    <message>
        <source>Pick it first.</source>
        <translation>Сначала отберите его.</translation>
    </message>
    <message>
        <source>Order {number} is being picked</source>
        <translation>Заказ {number} сейчас отбирают</translation>
    </message>
    <message>
        <source>Wait until its walk is done.</source>
        <translation>Дождитесь конца обхода.</translation>
    </message>
    <message>
        <source>Order {number} is short</source>
        <translation>В заказе {number} недобор</translation>
    </message>
    <message>
        <source>Decide in Orders, under Exceptions: send what is there, wait or cancel.</source>
        <translation>Решите в «Заказах», «Проблемы»: отправить часть, ждать, отменить.</translation>
    </message>
    <message>
        <source>{weight} kg, from the scale</source>
        <translation>{weight} кг, с весов</translation>
    </message>
    <message>
        <source>{weight} kg, computed</source>
        <translation>{weight} кг, расчётный</translation>
    </message>
    <message>
        <source>Scan tote or order</source>
        <translation>Сканируйте тару или заказ</translation>
    </message>
    <message>
        <source>Orders ready to pack: {n}</source>
        <translation>Заказов к упаковке: {n}</translation>
    </message>
    <message>
        <source>The next scan counts {n}</source>
        <translation>Следующий скан: {n} шт.</translation>
    </message>
    <message>
        <source>Every piece, in any order</source>
        <translation>Каждую штуку, в любом порядке</translation>
    </message>
    <message>
        <source>Scan the next item</source>
        <translation>Сканируйте следующий товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Looks alike: {item} is in this order too.</source>
        <translation>Похожий товар: {item} тоже в этом заказе.</translation>
    </message>
    <message>
        <source>Stick it on box {n}, then scan it</source>
        <translation>Наклейте на короб {n} и сканируйте</translation>
    </message>
    <message>
        <source>{length} × {width} × {height} mm</source>
        <translation>{length} × {width} × {height} мм</translation>
    </message>
    <message>
        <source>Is there a readable label? Scan it. If not, print again.</source>
        <translation>Этикетка читается? Сканируйте. Нет — печать ещё раз.</translation>
    </message>
    <message>
        <source>Printing on {printer}</source>
        <translation>Печать на {printer}</translation>
    </message>
    <message>
        <source>Scan the printed label</source>
        <translation>Сканируйте этикетку</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Короб</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>SSCC</source>
        <translation>SSCC</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Order {number} has left</source>
        <translation>Заказ {number} уже уехал</translation>
    </message>
    <message>
        <source>Order {number} is cancelled</source>
        <translation>Заказ {number} отменён</translation>
    </message>
    <message>
        <source>Do not send it. Put the goods back with Move.</source>
        <translation>Не отправляйте. Верните товар через «Перемещение».</translation>
    </message>
    <message>
        <source>It is not in this order. Nothing was booked.</source>
        <translation>Его нет в этом заказе. Ничего не проведено.</translation>
    </message>
    <message>
        <source>This order wants {item}. Nothing was booked.</source>
        <translation>В заказе: {item}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Put back: {item}</source>
        <translation>Верните: {item}</translation>
    </message>
    <message>
        <source>Too many: {item}</source>
        <translation>Лишнее: {item}</translation>
    </message>
    <message>
        <source>All {n} are packed. Put this one back.</source>
        <translation>Все {n} упакованы. Эту штуку верните.</translation>
    </message>
    <message>
        <source>Scanned {pieces}, still wanted {rest}. Nothing was booked.</source>
        <translation>Скан: {pieces}, ещё нужно: {rest}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Wrong lot: {lot}</source>
        <translation>Не та партия: {lot}</translation>
    </message>
    <message>
        <source>That lot of {item} was not picked for this order.</source>
        <translation>Эту партию {item} для заказа не отбирали.</translation>
    </message>
    <message>
        <source>Scan the lot code</source>
        <translation>Сканируйте код партии</translation>
    </message>
    <message>
        <source>Several lots of {item} are in the tote. Nothing was booked.</source>
        <translation>В таре несколько партий {item}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Wrong serial: {serial}</source>
        <translation>Не тот серийный номер: {serial}</translation>
    </message>
    <message>
        <source>That piece of {item} is not in the tote.</source>
        <translation>Этой штуки {item} в ящике нет.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Теперь его серийный номер</translation>
    </message>
    <message>
        <source>Several pieces of {item} are in the tote.</source>
        <translation>В ящике несколько штук {item}.</translation>
    </message>
    <message>
        <source>Scan the label of box {n} first</source>
        <translation>Сначала этикетка короба {n}</translation>
    </message>
    <message>
        <source>Wrong label: {code}</source>
        <translation>Не та этикетка: {code}</translation>
    </message>
    <message>
        <source>This box is {code}. Take that label off and find the right one.</source>
        <translation>Этот короб — {code}. Снимите этикетку и найдите верную.</translation>
    </message>
    <message>
        <source>Recalled: lot {lot} is in box {n}</source>
        <translation>Отозвана: партия {lot} в коробке {n}</translation>
    </message>
    <message>
        <source>It must not leave. Undo the box and its pieces, then have the lot recalled once more.</source>
        <translation>Её нельзя отправлять. Отмените коробку и её содержимое, затем пусть партию отзовут ещё раз.</translation>
    </message>
    <message>
        <source>Label {code} is not printed yet</source>
        <translation>Этикетка {code} ещё не напечатана</translation>
    </message>
    <message>
        <source>Wait for the printer, or print on another one.</source>
        <translation>Подождите принтер или печатайте на другом.</translation>
    </message>
    <message>
        <source>The label of box {n} is not bought yet</source>
        <translation>Этикетка коробки {n} ещё не куплена</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Operator badge</source>
        <translation>Бейдж оператора</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Лист команд</translation>
    </message>
    <message>
        <source>Item label</source>
        <translation>Этикетка товара</translation>
    </message>
    <message>
        <source>Location label</source>
        <translation>Этикетка ячейки</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Транспортная этикетка</translation>
    </message>
    <message>
        <source>Tote label</source>
        <translation>Этикетка тары</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Плательщик</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Дата заказа</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Packed on</source>
        <translation>Упаковано</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Посылка</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>В этой посылке</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>in place of {item}</source>
        <translation>вместо {item}</translation>
    </message>
    <message>
        <source>Lot {lot}</source>
        <translation>Партия {lot}</translation>
    </message>
    <message>
        <source>Total pieces</source>
        <translation>Всего, шт.</translation>
    </message>
    <message>
        <source>What is still to follow comes in another parcel.</source>
        <translation>Остальное придёт другой посылкой.</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Упаковочный лист</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>Сборщик</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Код товара</translation>
    </message>
    <message>
        <source>Pallet {pallet}</source>
        <translation>Паллета {pallet}</translation>
    </message>
    <message>
        <source>Best before {day}</source>
        <translation>Годен до {day}</translation>
    </message>
    <message>
        <source>Nothing to pick: this job has no open lines.</source>
        <translation>Отбирать нечего: в этом обходе нет открытых строк.</translation>
    </message>
    <message>
        <source>Picked by</source>
        <translation>Отобрал</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Pieces short</source>
        <translation>Не хватает, шт.</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Строк: {count}</translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation>Штук: {count}</translation>
    </message>
    <message>
        <source>Locations: {count}</source>
        <translation>Ячеек: {count}</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Лист отбора</translation>
    </message>
    <message>
        <source>level {n}</source>
        <translation>ярус {n}</translation>
    </message>
    <message>
        <source>a schematic, not to scale</source>
        <translation>схема, без масштаба</translation>
    </message>
    <message>
        <source>scale 1 : {n}</source>
        <translation>масштаб 1 : {n}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Pallet label</source>
        <translation>Этикетка паллеты</translation>
    </message>
    <message>
        <source>No reason is in use.</source>
        <translation>Ни одна причина не используется.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Паллеты</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Погружено</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Сдал</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>Принял, дата</translation>
    </message>
    <message>
        <source>Transfer note</source>
        <translation>Накладная на передачу</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>A person needs a short name and a name</source>
        <translation>Нужны краткое имя и имя</translation>
    </message>
    <message>
        <source>Nothing was stored. Fill in both.</source>
        <translation>Ничего не сохранено. Заполните оба поля.</translation>
    </message>
    <message>
        <source>The short name or the name is too long</source>
        <translation>Краткое имя или имя слишком длинное</translation>
    </message>
    <message>
        <source>Nothing was stored. A short name has up to {code} characters, a name up to {name}.</source>
        <translation>Ничего не сохранено. В кратком имени до {code} знаков, в имени до {name}.</translation>
    </message>
    <message>
        <source>{code} is {name} already</source>
        <translation>{code} — это уже {name}</translation>
    </message>
    <message>
        <source>Nothing was stored. Choose another short name.</source>
        <translation>Ничего не сохранено. Выберите другое краткое имя.</translation>
    </message>
    <message>
        <source>{name} can sign on: print the badge</source>
        <translation>{name} может войти: распечатайте бейдж</translation>
    </message>
    <message>
        <source>{name} is the last one who can sign on</source>
        <translation>{name} — последний, кто может войти</translation>
    </message>
    <message>
        <source>Nothing was changed. Add somebody else first.</source>
        <translation>Ничего не изменено. Сначала добавьте другого.</translation>
    </message>
    <message>
        <source>{name} can no longer sign on</source>
        <translation>{name} больше не может войти</translation>
    </message>
    <message>
        <source>A supervisor says who else is one</source>
        <translation>Старших назначает старший</translation>
    </message>
    <message>
        <source>Nothing was changed. Let a supervisor sign on.</source>
        <translation>Ничего не изменено. Пусть войдёт старший.</translation>
    </message>
    <message>
        <source>{name} is a supervisor and decides about counts</source>
        <translation>{name} — старший и решает о пересчётах</translation>
    </message>
    <message>
        <source>{name} is no longer a supervisor</source>
        <translation>{name} больше не старший</translation>
    </message>
</context>
<context>
    <name>pick</name>
    <message>
        <source>Walk set aside</source>
        <translation>Обход отложен</translation>
    </message>
    <message>
        <source>No walk is waiting</source>
        <translation>Обходов в очереди нет</translation>
    </message>
    <message>
        <source>Release orders in Orders, then come back.</source>
        <translation>Запустите заказы в «Заказах» и вернитесь.</translation>
    </message>
    <message>
        <source>{code} is already finished</source>
        <translation>{code}: уже завершено</translation>
    </message>
    <message>
        <source>Walk {code}</source>
        <translation>Обход {code}</translation>
    </message>
    <message>
        <source>Tote {tote} carries order {number}</source>
        <translation>В таре {tote} заказ {number}</translation>
    </message>
    <message>
        <source>Right place</source>
        <translation>Место верное</translation>
    </message>
    <message>
        <source>{pieces} × {item}</source>
        <translation>{pieces} × {item}</translation>
    </message>
    <message>
        <source>Put it into tote {tote}</source>
        <translation>Положите в тару {tote}</translation>
    </message>
    <message>
        <source>This is not the order&apos;s tote. Scan {tote}.</source>
        <translation>Это тара другого заказа. Сканируйте {tote}.</translation>
    </message>
    <message>
        <source>In tote {tote}</source>
        <translation>В таре {tote}</translation>
    </message>
    <message>
        <source>Walk done. Bring the totes to packing.</source>
        <translation>Обход окончен. Отвезите тару на упаковку.</translation>
    </message>
    <message>
        <source>{pieces} missing, none elsewhere</source>
        <translation>Не хватает {pieces}, больше нигде нет</translation>
    </message>
    <message>
        <source>Fetched from another place instead</source>
        <translation>Возьмём из другого места</translation>
    </message>
    <message>
        <source>{code} is not a tote</source>
        <translation>{code} — не тара</translation>
    </message>
    <message>
        <source>Tote {tote} is in use</source>
        <translation>Тара {tote} занята</translation>
    </message>
    <message>
        <source>It carries order {number}. Take an empty tote.</source>
        <translation>В ней заказ {number}. Возьмите пустую тару.</translation>
    </message>
    <message>
        <source>It still holds goods. Take an empty tote.</source>
        <translation>В ней ещё товар. Возьмите пустую тару.</translation>
    </message>
    <message>
        <source>Scan place {place} first</source>
        <translation>Сначала сканируйте {place}</translation>
    </message>
    <message>
        <source>Right bin. Scan pallet {pallet} in it.</source>
        <translation>Ячейка верная. Отсканируйте в ней паллету {pallet}.</translation>
    </message>
    <message>
        <source>Wrong place: {scanned}</source>
        <translation>Не то место: {scanned}</translation>
    </message>
    <message>
        <source>Go to {place}. Nothing was booked.</source>
        <translation>Идите к {place}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Scan pick list</source>
        <translation>Сканируйте лист отбора</translation>
    </message>
    <message>
        <source>Or take the next one. Walks waiting: {n}</source>
        <translation>Или возьмите следующий. Обходов ждёт: {n}</translation>
    </message>
    <message>
        <source>Scan an empty tote</source>
        <translation>Сканируйте пустую тару</translation>
    </message>
    <message>
        <source>For order {number}, slot {slot}</source>
        <translation>Для заказа {number}, слот {slot}</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Идите к {place}</translation>
    </message>
    <message>
        <source>Scan the place. Pieces to fetch: {n}</source>
        <translation>Сканируйте ячейку. Взять штук: {n}</translation>
    </message>
    <message>
        <source>Is {place} empty?</source>
        <translation>Ячейка {place} пуста?</translation>
    </message>
    <message>
        <source>Scan it once more if so, a piece if not. Or begin the next walk.</source>
        <translation>Если да, отсканируйте её ещё раз, если нет — штуку из неё. Или начните следующий обход.</translation>
    </message>
    <message>
        <source>Scan pallet {pallet} there. Pieces to fetch: {n}</source>
        <translation>Отсканируйте там паллету {pallet}. Взять штук: {n}</translation>
    </message>
    <message>
        <source>Is {emptied} empty? Scan it once more if so. Then: pieces to fetch: {n}</source>
        <translation>{emptied} пуста? Если да, отсканируйте её ещё раз. Затем взять штук: {n}</translation>
    </message>
    <message>
        <source>The next scan counts {n}</source>
        <translation>Следующий скан: {n} шт.</translation>
    </message>
    <message>
        <source>Into tote {tote}</source>
        <translation>В тару {tote}</translation>
    </message>
    <message>
        <source>Scan item · {n} to go</source>
        <translation>Сканируйте товар · ещё {n}</translation>
    </message>
    <message>
        <source>Put into tote {tote}</source>
        <translation>Положите в тару {tote}</translation>
    </message>
    <message>
        <source>Slot {slot}. Scan the tote.</source>
        <translation>Слот {slot}. Сканируйте тару.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Serial (or another)</source>
        <translation>Серийный номер (или другой)</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Recalled: leave lot {lot} in {place}</source>
        <translation>Отозвана: оставьте партию {lot} в {place}</translation>
    </message>
    <message>
        <source>Nothing was booked. Put back what is in your hand and go on as shown.</source>
        <translation>Ничего не записано. Верните то, что в руках, и продолжайте, как показано.</translation>
    </message>
    <message>
        <source>Put back: {item}</source>
        <translation>Верните: {item}</translation>
    </message>
    <message>
        <source>Wanted here: {item}. Nothing was booked.</source>
        <translation>Здесь нужен: {item}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Wrong lot: {lot}</source>
        <translation>Не та партия: {lot}</translation>
    </message>
    <message>
        <source>Take lot {lot}. Nothing was booked.</source>
        <translation>Возьмите партию {lot}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Scan the lot code</source>
        <translation>Сканируйте код партии</translation>
    </message>
    <message>
        <source>Several lots lie here; lot {lot} is wanted. Nothing was booked.</source>
        <translation>Здесь несколько партий; нужна {lot}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Теперь его серийный номер</translation>
    </message>
    <message>
        <source>Any piece from this place will do.</source>
        <translation>Подойдёт любая штука из этого места.</translation>
    </message>
    <message>
        <source>Too many: {n}</source>
        <translation>Лишнее: {n}</translation>
    </message>
    <message>
        <source>Still wanted: {n}. Nothing was booked.</source>
        <translation>Ещё нужно: {n}. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Nobody knows serial {serial}</source>
        <translation>Серийный номер {serial} никому не известен</translation>
    </message>
    <message>
        <source>Serial {serial} stands in {place}</source>
        <translation>Серийный номер {serial} стоит в {place}</translation>
    </message>
    <message>
        <source>Serial {serial} is not in the house</source>
        <translation>Серийного номера {serial} на складе нет</translation>
    </message>
    <message>
        <source>Serial {serial} is held</source>
        <translation>Серийный номер {serial} задержан</translation>
    </message>
    <message>
        <source>Serial {serial} is to be removed</source>
        <translation>Серийный номер {serial} подлежит снятию</translation>
    </message>
    <message>
        <source>Nothing was booked. Put it back and scan another one from here.</source>
        <translation>Ничего не проведено. Положите обратно и отсканируйте другой отсюда.</translation>
    </message>
    <message>
        <source>{place} was seen to be empty</source>
        <translation>{place}: пусто, отмечено</translation>
    </message>
    <message>
        <source>{place} is not empty: it will be counted. Leave there what is there.</source>
        <translation>{place}: не пусто, ячейку пересчитают. Оставьте там то, что лежит.</translation>
    </message>
</context>
<context>
    <name>picking</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>отозван</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>zone</source>
        <translation>зона</translation>
    </message>
    <message>
        <source>bin</source>
        <translation>ячейка</translation>
    </message>
    <message>
        <source>dock</source>
        <translation>зона приёмки</translation>
    </message>
    <message>
        <source>finished work</source>
        <translation>зона готового</translation>
    </message>
    <message>
        <source>tote</source>
        <translation>тара</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>посылка</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>паллета</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>available</source>
        <translation>доступно</translation>
    </message>
    <message>
        <source>held</source>
        <translation>удержано</translation>
    </message>
    <message>
        <source>damaged goods</source>
        <translation>брак</translation>
    </message>
    <message>
        <source>different items</source>
        <translation>разные товары</translation>
    </message>
    <message>
        <source>one item only</source>
        <translation>только один товар</translation>
    </message>
    <message>
        <source>only while empty</source>
        <translation>только пустая</translation>
    </message>
</context>
<context>
    <name>places_page</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Вместимость</translation>
    </message>
    <message>
        <source>Home of</source>
        <translation>Место товара</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>Hold {places}, or let them go</source>
        <translation>Удержать или открыть {places}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What lies there is promised and claimed only while it is available.</source>
        <translation>Товар оттуда обещают и отбирают, только пока место доступно.</translation>
    </message>
    <message>
        <source>What {places} takes</source>
        <translation>Сколько вмещает {places}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>0 is without a limit.</source>
        <translation>0 — без ограничения.</translation>
    </message>
    <message>
        <source>Make {place} the home of an item</source>
        <translation>Сделать {place} постоянным местом товара</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>Артикул или штрихкод</translation>
    </message>
    <message>
        <source>It is proposed first when the item is put away.</source>
        <translation>При размещении товара её предложат первой.</translation>
    </message>
    <message>
        <source>Move everything out of {place}</source>
        <translation>Переместить всё из {place}</translation>
    </message>
    <message>
        <source>To the place</source>
        <translation>В место</translation>
    </message>
    <message>
        <source>Pallets and totes in it go along.</source>
        <translation>Паллеты и тара переедут вместе с содержимым.</translation>
    </message>
    <message>
        <source>picking</source>
        <translation>отбор</translation>
    </message>
    <message>
        <source>overstock</source>
        <translation>запас</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>Литры</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>В обходе</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Empty bins</source>
        <translation>Пустые</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Удержаны</translation>
    </message>
    <message>
        <source>Totes</source>
        <translation>Тара</translation>
    </message>
    <message>
        <source>Pallets</source>
        <translation>Паллеты</translation>
    </message>
    <message>
        <source>Docks</source>
        <translation>Приёмка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>There are no places like this.</source>
        <translation>Таких мест нет.</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Загрузить места</translation>
    </message>
    <message>
        <source>Scan a place or an item to see what lies where</source>
        <translation>Сканируйте место или товар</translation>
    </message>
    <message>
        <source>Place, SKU or name</source>
        <translation>Место, артикул или имя</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Пересчёты</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Print labels of the chosen places ({n})</source>
        <translation>Печать этикеток выбранных мест ({n})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Каждой</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Что здесь лежит</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>of {most}</source>
        <translation>из {most}</translation>
    </message>
    <message>
        <source>How full it is</source>
        <translation>Заполнение</translation>
    </message>
    <message>
        <source>How full it is: {n} %</source>
        <translation>Заполнено: {n} %</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего это место</translation>
    </message>
    <message>
        <source>stands here</source>
        <translation>стоит здесь</translation>
    </message>
    <message>
        <source>{n} claimed</source>
        <translation>занято {n}</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>The program ended while this was sent.</source>
        <translation>Программа завершилась во время отправки.</translation>
    </message>
    <message>
        <source>The program ended before this was sent.</source>
        <translation>Программа завершилась до отправки.</translation>
    </message>
    <message>
        <source>A mistake of the program (number {number} in the log).</source>
        <translation>Ошибка программы (номер {number} в журнале).</translation>
    </message>
    <message>
        <source>Look whether it came out.</source>
        <translation>Посмотрите, вышла ли этикетка.</translation>
    </message>
    <message>
        <source>It could not be drawn.</source>
        <translation>Этикетку не удалось построить.</translation>
    </message>
    <message>
        <source>This printer does not count what it prints. Scan the label.</source>
        <translation>Этот принтер не считает напечатанное. Отсканируйте этикетку.</translation>
    </message>
    <message>
        <source>The printer did not count it.</source>
        <translation>Принтер не засчитал этикетку.</translation>
    </message>
    <message>
        <source>The printer was switched off while it printed.</source>
        <translation>Принтер выключили во время печати.</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>received</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
</context>
<context>
    <name>purchases_page</name>
    <message>
        <source>Purchases</source>
        <translation>Закупки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nothing is on its way. Order what Reorder proposes.</source>
        <translation>Поставок в пути нет. Закажите предложенное в «Дозаказе».</translation>
    </message>
    <message>
        <source>Go to Reorder</source>
        <translation>К дозаказу</translation>
    </message>
    <message>
        <source>Scan a delivery note in Receive to take it in</source>
        <translation>Чтобы принять, сканируйте накладную в «Приёмке»</translation>
    </message>
    <message>
        <source>Number, supplier or item</source>
        <translation>Номер, поставщик или товар</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Приёмки</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Received of ordered</source>
        <translation>Принято из заказанного</translation>
    </message>
</context>
<context>
    <name>putaway</name>
    <message>
        <source>Home of the item</source>
        <translation>Место товара</translation>
    </message>
    <message>
        <source>The same lies there</source>
        <translation>Там такой же товар</translation>
    </message>
    <message>
        <source>Overstock, home is full</source>
        <translation>Запас: место полно</translation>
    </message>
    <message>
        <source>Empty, of its class</source>
        <translation>Пусто, его класс</translation>
    </message>
    <message>
        <source>Empty and near</source>
        <translation>Пусто и близко</translation>
    </message>
    <message>
        <source>Has room</source>
        <translation>Есть место</translation>
    </message>
    <message>
        <source>Scan the receipt or the goods</source>
        <translation>Сканируйте приёмку или товар</translation>
    </message>
    <message>
        <source>Or choose Next for what has waited longest on the dock.</source>
        <translation>Или «Далее»: то, что дольше всего ждёт в зоне приёмки.</translation>
    </message>
    <message>
        <source>Put {n} into {place}</source>
        <translation>Положите {n} в {place}</translation>
    </message>
    <message>
        <source>Scan one of the three bins. Scan each piece first to divide them.</source>
        <translation>Сканируйте одну из трёх ячеек. Чтобы разделить, сначала сканируйте штуки.</translation>
    </message>
    <message>
        <source>{place} has room for {n}. The rest goes elsewhere.</source>
        <translation>В {place} войдёт {n}. Остальное — в другое место.</translation>
    </message>
    <message>
        <source>Scan a place with room</source>
        <translation>Сканируйте свободное место</translation>
    </message>
    <message>
        <source>No bin has room for all of it. Scan each piece to divide them.</source>
        <translation>Всё сразу никуда не войдёт. Сканируйте штуки, чтобы разделить.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующий скан считается {n} раз.</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Приёмка {receipt}</translation>
    </message>
    <message>
        <source>That receipt is in another warehouse</source>
        <translation>Эта приёмка на другом складе</translation>
    </message>
    <message>
        <source>Nothing of it waits on the dock</source>
        <translation>В зоне приёмки из неё ничего нет</translation>
    </message>
    <message>
        <source>Everything is put away. Scan another receipt.</source>
        <translation>Всё размещено. Сканируйте другую приёмку.</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>В руках {n} × {item}</translation>
    </message>
    <message>
        <source>First put down {n} × {item}</source>
        <translation>Сначала положите {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time: scan where these go, then go on.</source>
        <translation>По одному товару и партии: сканируйте, куда положить эти, потом дальше.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Теперь его серийный номер</translation>
    </message>
    <message>
        <source>{item} does not wait here</source>
        <translation>{item} здесь не ждёт</translation>
    </message>
    <message>
        <source>Only {n} of it wait on the dock</source>
        <translation>В зоне приёмки этого только {n}</translation>
    </message>
    <message>
        <source>Nothing was moved. The list shows what waits.</source>
        <translation>Ничего не перемещено. В списке видно, что ждёт.</translation>
    </message>
    <message>
        <source>{place} is not proposed</source>
        <translation>{place} не предложена</translation>
    </message>
    <message>
        <source>Scan it again to put them there anyway.</source>
        <translation>Сканируйте ещё раз, чтобы всё же положить туда.</translation>
    </message>
    <message>
        <source>{n} put into {place}</source>
        <translation>{n} положено в {place}</translation>
    </message>
    <message>
        <source>Everything of this receipt is put away.</source>
        <translation>Всё по этой приёмке размещено.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Pallet {sscc}</source>
        <translation>Паллета {sscc}</translation>
    </message>
    <message>
        <source>Take the pallet to {place}</source>
        <translation>Паллету — на место {place}</translation>
    </message>
    <message>
        <source>Or to {places}. Another place takes a second scan.</source>
        <translation>Или: {places}. Другое место сканируют дважды.</translation>
    </message>
    <message>
        <source>Scan it there. Another place takes a second scan.</source>
        <translation>Сканируйте место. Другое сканируют дважды.</translation>
    </message>
    <message>
        <source>Scan where the pallet will stand</source>
        <translation>Сканируйте место для паллеты</translation>
    </message>
    <message>
        <source>No bin that is proposed has room for all of it. Scan the place twice.</source>
        <translation>В предложенных ячейках всё не поместится. Сканируйте место дважды.</translation>
    </message>
    <message>
        <source>Scan it again to stand the pallet there anyway.</source>
        <translation>Сканируйте ещё раз, чтобы всё же поставить её туда.</translation>
    </message>
    <message>
        <source>{sscc} stands in {place}</source>
        <translation>{sscc} стоит: {place}</translation>
    </message>
    <message>
        <source>{n} more stand on the dock.</source>
        <translation>В зоне приёмки ещё паллет: {n}.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>“{reason}” is in use again</source>
        <translation>«{reason}» снова используется</translation>
    </message>
    <message>
        <source>“{reason}” is switched off; what was booked with it stays</source>
        <translation>«{reason}» выключена; проведённое с ней остаётся</translation>
    </message>
    <message>
        <source>“{reason}” is reason {number} now. Print the sheet anew.</source>
        <translation>«{reason}» теперь причина {number}. Напечатайте лист заново.</translation>
    </message>
    <message>
        <source>Corrections follow this limit from now on</source>
        <translation>Исправления теперь следуют этому пределу</translation>
    </message>
    <message>
        <source>A limit is a value from 0</source>
        <translation>Предел — сумма от 0</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключена</translation>
    </message>
    <message>
        <source>written by the program</source>
        <translation>пишет программа</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенос</translation>
    </message>
</context>
<context>
    <name>reasons_page</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Объясняет</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключены</translation>
    </message>
    <message>
        <source>fewer pieces</source>
        <translation>меньше штук</translation>
    </message>
    <message>
        <source>more pieces</source>
        <translation>больше штук</translation>
    </message>
    <message>
        <source>more or fewer</source>
        <translation>больше или меньше</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>перемещения</translation>
    </message>
    <message>
        <source>fewer, and moves</source>
        <translation>меньше и перемещения</translation>
    </message>
    <message>
        <source>Nothing was corrected in the last 30 days.</source>
        <translation>За последние 30 дней ничего не исправляли.</translation>
    </message>
    <message>
        <source>Corrections are scanned in Adjust, with the sheet of reasons</source>
        <translation>Исправления сканируют в «Исправить», по листу причин</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Номер или название</translation>
    </message>
    <message>
        <source>Adjust by scan</source>
        <translation>Исправить сканером</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Включить или выключить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Add a reason of your own</source>
        <translation>Добавить свою причину</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Wants a note</source>
        <translation>Нужно пояснение</translation>
    </message>
    <message>
        <source>Its name stays in the books and is not changed later.</source>
        <translation>Её название остаётся в учёте и потом не меняется.</translation>
    </message>
    <message>
        <source>From which value on does a supervisor book?</source>
        <translation>С какой суммы проводит старший?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cents (0: never)</source>
        <translation>Центы (0: никогда)</translation>
    </message>
    <message>
        <source>By scan the reason is asked for twice.</source>
        <translation>При сканировании причину спрашивают дважды.</translation>
    </message>
    <message>
        <source>The file is written</source>
        <translation>Файл записан</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Nothing lately</source>
        <translation>В последнее время ничего</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Больше всего</translation>
    </message>
</context>
<context>
    <name>recall</name>
    <message>
        <source>Lot {lot} is not recalled</source>
        <translation>Партия {lot} не отозвана</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Lot {lot} is blocked everywhere</source>
        <translation>Партия {lot} заблокирована везде</translation>
    </message>
    <message>
        <source>Lot {lot} is blocked everywhere, and what it became: {others}</source>
        <translation>Партия {lot} заблокирована везде, и то, чем она стала: {others}</translation>
    </message>
    <message>
        <source>{back} claimed pieces given back, {elsewhere} fetched from other lots, {missing} missing; to be taken out: {totes} in totes, {boxes} in boxes.</source>
        <translation>Снято с отбора: {back}, из других партий: {elsewhere}, не хватает: {missing}; вынуть: из ящиков {totes}, из коробок {boxes}.</translation>
    </message>
    <message>
        <source>Lot {lot} may be promised and picked again</source>
        <translation>Партию {lot} снова можно обещать и отбирать</translation>
    </message>
    <message>
        <source>{n} pieces of it were promised to orders that wait.</source>
        <translation>Ожидающим заказам обещано штук: {n}.</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>отозвана</translation>
    </message>
    <message>
        <source>held</source>
        <translation>блокирована</translation>
    </message>
</context>
<context>
    <name>recall_page</name>
    <message>
        <source>Recall</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>Годен до</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Все партии</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Отозваны</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Блокированы</translation>
    </message>
    <message>
        <source>No lot is like this. Items are tracked by lot when their file says so.</source>
        <translation>Таких партий нет. Учёт по партиям включается в файле товаров.</translation>
    </message>
    <message>
        <source>Scan a lot, or type its code</source>
        <translation>Сканируйте партию или введите её код</translation>
    </message>
    <message>
        <source>Lot, SKU or name</source>
        <translation>Партия, артикул или название</translation>
    </message>
    <message>
        <source>Block everywhere</source>
        <translation>Заблокировать везде</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>List of customers</source>
        <translation>Список покупателей</translation>
    </message>
    <message>
        <source>The list of customers is written</source>
        <translation>Список покупателей записан</translation>
    </message>
    <message>
        <source>{path}  ·  It holds addresses: delete it when everybody is told.</source>
        <translation>{path}  ·  В нём адреса: удалите его, когда все предупреждены.</translation>
    </message>
    <message>
        <source>Nowhere in the house</source>
        <translation>На складе её нет</translation>
    </message>
    <message>
        <source>Where it is now: {n}</source>
        <translation>Где она сейчас: {n}</translation>
    </message>
    <message>
        <source>{kind}, {n} claimed</source>
        <translation>{kind}, занято: {n}</translation>
    </message>
    <message>
        <source>and {n} more orders</source>
        <translation>и ещё заказов: {n}</translation>
    </message>
    <message>
        <source>Nobody got it</source>
        <translation>Никто её не получал</translation>
    </message>
    <message>
        <source>Who got it: {n} in {orders} orders</source>
        <translation>Кто получил: {n}, заказов: {orders}</translation>
    </message>
    <message>
        <source>{at}  ·  {n} came back</source>
        <translation>{at}  ·  вернулось: {n}</translation>
    </message>
</context>
<context>
    <name>receipts</name>
    <message>
        <source>being received</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>without an order</source>
        <translation>без заказа</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостача</translation>
    </message>
    <message>
        <source>too many</source>
        <translation>излишек</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>не объявлено</translation>
    </message>
    <message>
        <source>another lot</source>
        <translation>другая партия</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
</context>
<context>
    <name>receipts_page</name>
    <message>
        <source>Receipts</source>
        <translation>Приёмки</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>{n} differences written</source>
        <translation>Записано расхождений: {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Being received</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>With differences</source>
        <translation>С расхождениями</translation>
    </message>
    <message>
        <source>Nothing has been received like this.</source>
        <translation>Таких приёмок нет.</translation>
    </message>
    <message>
        <source>Go to Receive</source>
        <translation>К приёмке</translation>
    </message>
    <message>
        <source>Scan a delivery note in Receive to take it in</source>
        <translation>Чтобы принять, сканируйте накладную в «Приёмке»</translation>
    </message>
    <message>
        <source>Number, supplier, purchase or item</source>
        <translation>Номер, поставщик, закупка или товар</translation>
    </message>
    <message>
        <source>Go on receiving</source>
        <translation>Продолжить приёмку</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>Отменить шаг</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Закупки</translation>
    </message>
    <message>
        <source>Differences as a file</source>
        <translation>Расхождения в файл</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Nothing was taken in yet</source>
        <translation>Пока ничего не принято</translation>
    </message>
    <message>
        <source>Taken in, and where it was put</source>
        <translation>Принято и куда положено</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>партия {lot}</translation>
    </message>
    <message>
        <source>Not as announced or ordered</source>
        <translation>Не как объявлено или заказано</translation>
    </message>
</context>
<context>
    <name>receive</name>
    <message>
        <source>Nothing of this receipt is on the dock</source>
        <translation>По этой приёмке в зоне ничего нет</translation>
    </message>
    <message>
        <source>Scan the goods first, then the bin they go to.</source>
        <translation>Сначала сканируйте товар, затем ячейку для него.</translation>
    </message>
    <message>
        <source>{order} is for another warehouse</source>
        <translation>{order} — для другого склада</translation>
    </message>
    <message>
        <source>{order} is received already</source>
        <translation>{order} уже принят</translation>
    </message>
    <message>
        <source>{order} was cancelled</source>
        <translation>{order} отменён</translation>
    </message>
    <message>
        <source>Receipt {receipt} is closed</source>
        <translation>Приёмка {receipt} закрыта</translation>
    </message>
    <message>
        <source>Made on {made}: that day is still to come</source>
        <translation>Изготовлено {made}: этот день ещё не наступил</translation>
    </message>
    <message>
        <source>Good until {date}, but made on {made}</source>
        <translation>Годно до {date}, но изготовлено {made}</translation>
    </message>
    <message>
        <source>Best before {best}, but expired on {date}</source>
        <translation>Лучше до {best}, но срок истекает {date}</translation>
    </message>
    <message>
        <source>Good until {date}: nothing keeps so long</source>
        <translation>Годно до {date}: столько ничего не хранится</translation>
    </message>
    <message>
        <source>One serial number is one piece, not {n}</source>
        <translation>Один серийный номер — одна штука, а не {n}</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the number of each piece.</source>
        <translation>Ничего не проведено. Отсканируйте номер каждой штуки.</translation>
    </message>
    <message>
        <source>A lot or serial number has at most {n} characters</source>
        <translation>Партия или серийный номер — не длиннее {n} знаков</translation>
    </message>
    <message>
        <source>{item} needs a lot</source>
        <translation>{item}: нужна партия</translation>
    </message>
    <message>
        <source>{item} needs a serial number</source>
        <translation>Для {item} нужен серийный номер</translation>
    </message>
    <message>
        <source>Scan or type the serial number of this piece.</source>
        <translation>Отсканируйте или введите серийный номер этой штуки.</translation>
    </message>
    <message>
        <source>Serial {serial} is here already, in {place}</source>
        <translation>Серийный номер {serial} уже здесь, в {place}</translation>
    </message>
    <message>
        <source>Serial {serial} was sent with order {order}</source>
        <translation>Серийный номер {serial} отправлен с заказом {order}</translation>
    </message>
    <message>
        <source>Nothing was booked. Take it in as a return.</source>
        <translation>Ничего не проведено. Примите как возврат.</translation>
    </message>
    <message>
        <source>Lot {lot} has another expiry in the books: {date}</source>
        <translation>У партии {lot} в учёте другой срок: {date}</translation>
    </message>
    <message>
        <source>Good for {left} more days, {wanted} are wanted</source>
        <translation>Годно ещё {left} дн., нужно {wanted}</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan it again to take it in anyway.</source>
        <translation>Ничего не проведено. Отсканируйте ещё раз, чтобы всё же принять.</translation>
    </message>
    <message>
        <source>Expired on {date}</source>
        <translation>Срок истёк {date}</translation>
    </message>
    <message>
        <source>{number} is announced for another warehouse</source>
        <translation>{number} объявлено для другого склада</translation>
    </message>
    <message>
        <source>Several suppliers announced something as {number}</source>
        <translation>Под номером {number} объявили несколько поставщиков</translation>
    </message>
    <message>
        <source>Notice {number} was cancelled</source>
        <translation>Уведомление {number} отменено</translation>
    </message>
    <message>
        <source>Something of {number} has come already</source>
        <translation>Из {number} уже что-то пришло</translation>
    </message>
    <message>
        <source>{number} is being received</source>
        <translation>{number} сейчас принимают</translation>
    </message>
    <message>
        <source>Nothing was booked. Set the goods aside and ask the office.</source>
        <translation>Ничего не проведено. Отложите товар и спросите в офисе.</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the SSCC on a pallet or carton instead.</source>
        <translation>Ничего не проведено. Сканируйте SSCC на паллете или коробке.</translation>
    </message>
    <message>
        <source>Nothing was changed. Finish its receipt instead.</source>
        <translation>Ничего не изменено. Завершите её приёмку.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was booked. Set these pieces aside.</source>
        <translation>Ничего не проведено. Отложите эти штуки.</translation>
    </message>
    <message>
        <source>Take further goods in without an order.</source>
        <translation>Остальное примите без заказа.</translation>
    </message>
    <message>
        <source>{sku} is a kit that is kept as its parts</source>
        <translation>{sku} — набор, который хранится по частям</translation>
    </message>
    <message>
        <source>Nothing was booked. Take in the parts, or say on its page that it is assembled.</source>
        <translation>Ничего не проведено. Примите части или укажите на его странице, что он сборный.</translation>
    </message>
    <message>
        <source>Scan the order again, or undo.</source>
        <translation>Сканируйте заказ снова или отмените.</translation>
    </message>
    <message>
        <source>Scan or type the lot that stands on the goods.</source>
        <translation>Сканируйте или введите партию с товара.</translation>
    </message>
    <message>
        <source>Scan the purchase order</source>
        <translation>Сканируйте заказ на закупку</translation>
    </message>
    <message>
        <source>Or a notice, or an SSCC. Next takes goods without an order.</source>
        <translation>Или уведомление, или SSCC. «Далее» — товар без заказа.</translation>
    </message>
    <message>
        <source>Scan an item or its bin</source>
        <translation>Сканируйте товар или ячейку</translation>
    </message>
    <message>
        <source>A bin takes everything that is on the dock now.</source>
        <translation>В ячейку уйдёт всё, что сейчас в зоне приёмки.</translation>
    </message>
    <message>
        <source>Scan every piece in it</source>
        <translation>Сканируйте каждую штуку в ней</translation>
    </message>
    <message>
        <source>Cancel when it is empty. A bin takes what is on the dock.</source>
        <translation>«Отмена», когда опустеет. Ячейка примет всё из зоны приёмки.</translation>
    </message>
    <message>
        <source>Scan the SSCC to open</source>
        <translation>Сканируйте SSCC для вскрытия</translation>
    </message>
    <message>
        <source>It is counted piece by piece. Cancel goes back.</source>
        <translation>Её считают поштучно. «Отмена» — назад.</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Сканируйте или введите партию</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Она указана на товаре, часто после LOT или L.</translation>
    </message>
    <message>
        <source>Scan or type the serial number</source>
        <translation>Отсканируйте или введите серийный номер</translation>
    </message>
    <message>
        <source>It is on this piece alone, often after S/N.</source>
        <translation>Он только на этой штуке, часто после S/N.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующий скан: {n} шт.</translation>
    </message>
    <message>
        <source>Best place</source>
        <translation>Лучшее место</translation>
    </message>
    <message>
        <source>{n} of {of} pallets and cartons</source>
        <translation>Паллет и коробок: {n} из {of}</translation>
    </message>
    <message>
        <source>The next pieces are damaged.</source>
        <translation>Следующие штуки повреждены.</translation>
    </message>
    <message>
        <source>Damaged: lay them into {place}.</source>
        <translation>Повреждены: положите в {place}.</translation>
    </message>
    <message>
        <source>They wait for inspection: lay them into {place}.</source>
        <translation>Ждут проверки: положите в {place}.</translation>
    </message>
    <message>
        <source>Receipt {receipt} is open</source>
        <translation>Приёмка {receipt} открыта</translation>
    </message>
    <message>
        <source>{missing} missing, {over} over.</source>
        <translation>Недостача {missing}, излишек {over}.</translation>
    </message>
    <message>
        <source>{n} not announced.</source>
        <translation>Не объявлено: {n}.</translation>
    </message>
    <message>
        <source>{n} of another lot.</source>
        <translation>Другой партии: {n}.</translation>
    </message>
    <message>
        <source>{n} damaged.</source>
        <translation>Повреждено: {n}.</translation>
    </message>
    <message>
        <source>{n} wait on the dock: put them away.</source>
        <translation>В зоне приёмки ждёт {n}: разместите.</translation>
    </message>
    <message>
        <source>What waits on the dock is put away now.</source>
        <translation>Теперь размещается то, что ждёт в зоне приёмки.</translation>
    </message>
    <message>
        <source>Receipt set aside</source>
        <translation>Приёмка отложена</translation>
    </message>
    <message>
        <source>That receipt is in another warehouse</source>
        <translation>Эта приёмка на другом складе</translation>
    </message>
    <message>
        <source>{n} put into {place}</source>
        <translation>Размещено {n} в {place}</translation>
    </message>
    <message>
        <source>{n} put into {place} and promised to waiting orders</source>
        <translation>{n} в {place}, обещаны ждущим заказам</translation>
    </message>
    <message>
        <source>{place} is not proposed for all of it</source>
        <translation>{place} предложено не для всего</translation>
    </message>
    <message>
        <source>Scan it again to put everything there anyway.</source>
        <translation>Сканируйте ещё раз, чтобы всё же положить всё туда.</translation>
    </message>
    <message>
        <source>Orders wait for {n}: put them into {place} ({orders})</source>
        <translation>Заказы ждут {n}: положите в {place} ({orders})</translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation>{n} × {item}</translation>
    </message>
    <message>
        <source>{n} more than ordered.</source>
        <translation>На {n} больше заказанного.</translation>
    </message>
    <message>
        <source>Not ordered: {item}</source>
        <translation>Не заказано: {item}</translation>
    </message>
    <message>
        <source>Scan it again to take it in anyway.</source>
        <translation>Сканируйте ещё раз, чтобы всё же принять.</translation>
    </message>
    <message>
        <source>Lot {lot} was not announced</source>
        <translation>Партия {lot} не объявлена</translation>
    </message>
    <message>
        <source>Now its lot</source>
        <translation>Теперь партия</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Теперь его серийный номер</translation>
    </message>
    <message>
        <source>Receipt {receipt}</source>
        <translation>Приёмка {receipt}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Заказано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>On the dock</source>
        <translation>В зоне приёмки</translation>
    </message>
    <message>
        <source>{sscc} was taken in with {receipt}</source>
        <translation>{sscc} принята по {receipt}</translation>
    </message>
    <message>
        <source>{sscc} was opened with {receipt}</source>
        <translation>{sscc} вскрыта по {receipt}</translation>
    </message>
    <message>
        <source>{sscc} was taken in with its pallet {pallet}</source>
        <translation>{sscc} принята со своей паллетой {pallet}</translation>
    </message>
    <message>
        <source>{item} in it must be scanned: the notice does not say which</source>
        <translation>{item} в ней нужно сканировать: в уведомлении не сказано, какой</translation>
    </message>
    <message>
        <source>Nothing was announced in it</source>
        <translation>В ней ничего не объявлено</translation>
    </message>
    <message>
        <source>{sscc} is in the house already</source>
        <translation>{sscc} уже на складе</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the next one.</source>
        <translation>Ничего не проведено. Сканируйте следующую.</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose Open and count, then scan it again.</source>
        <translation>Ничего не проведено. Выберите «Вскрыть и посчитать» и сканируйте снова.</translation>
    </message>
    <message>
        <source>There is no place for damaged goods</source>
        <translation>Нет места для повреждённого товара</translation>
    </message>
    <message>
        <source>Nothing was booked. Set them aside; the desk marks a place as damaged in Places.</source>
        <translation>Ничего не проведено. Отложите; офис отметит место для брака в «Местах».</translation>
    </message>
    <message>
        <source>These wait for inspection, but no place is held for them</source>
        <translation>Это ждёт проверки, но удержанного места нет</translation>
    </message>
    <message>
        <source>Nothing was booked. Set them aside; the desk holds a place in Places.</source>
        <translation>Ничего не проведено. Отложите; офис удержит место в «Местах».</translation>
    </message>
    <message>
        <source>{n} in {place} wait for inspection</source>
        <translation>{n} в {place} ждут проверки</translation>
    </message>
    <message>
        <source>Nothing was changed. Release or reject them first.</source>
        <translation>Ничего не изменено. Сначала выпустите или забракуйте.</translation>
    </message>
    <message>
        <source>{n} pieces at once cannot be: from 1 to {most}</source>
        <translation>{n} штук сразу быть не может: от 1 до {most}</translation>
    </message>
    <message>
        <source>Nothing was booked. Count them and scan again.</source>
        <translation>Ничего не проведено. Посчитайте и сканируйте снова.</translation>
    </message>
    <message>
        <source>{item} was inspected already</source>
        <translation>{item} уже проверен</translation>
    </message>
    <message>
        <source>Nothing was taken in here yet</source>
        <translation>Здесь ещё ничего не принято</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the goods first.</source>
        <translation>Ничего не проведено. Сначала сканируйте товар.</translation>
    </message>
    <message>
        <source>{n} labels at once are too many, at most {most}</source>
        <translation>{n} этикеток сразу — слишком много, не больше {most}</translation>
    </message>
    <message>
        <source>Nothing was printed. Print them at the desk, in Stock.</source>
        <translation>Ничего не напечатано. Печатайте в офисе, в «Остатках».</translation>
    </message>
    <message>
        <source>{n} labels are sent to {printer}</source>
        <translation>Этикеток отправлено на {printer}: {n}</translation>
    </message>
    <message>
        <source>{n} put onto pallet {sscc}</source>
        <translation>{n} на паллете {sscc}</translation>
    </message>
    <message>
        <source>Its label is sent to {printer}.</source>
        <translation>Её этикетка отправлена на {printer}.</translation>
    </message>
    <message>
        <source>This station has no label printer</source>
        <translation>У рабочего места нет принтера этикеток</translation>
    </message>
    <message>
        <source>Nothing was booked. Add one in Devices.</source>
        <translation>Ничего не проведено. Добавьте его в «Устройствах».</translation>
    </message>
    <message>
        <source>No notice announces {sscc}</source>
        <translation>{sscc} нет ни в одном уведомлении</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan what is in it, piece by piece, or ask the office.</source>
        <translation>Ничего не проведено. Сканируйте содержимое поштучно или спросите офис.</translation>
    </message>
    <message>
        <source>{sscc} belongs to notice {number}</source>
        <translation>{sscc} — из уведомления {number}</translation>
    </message>
    <message>
        <source>Nothing was booked. Set this receipt aside, then scan it again.</source>
        <translation>Ничего не проведено. Отложите эту приёмку и сканируйте снова.</translation>
    </message>
    <message>
        <source>{sscc} is open</source>
        <translation>{sscc} вскрыта</translation>
    </message>
    <message>
        <source>Scan every piece in it. Cancel when it is empty.</source>
        <translation>Сканируйте каждую штуку в ней. «Отмена», когда опустеет.</translation>
    </message>
    <message>
        <source>Pallet {sscc}: {n} pieces, {cartons} cartons</source>
        <translation>Паллета {sscc}: штук {n}, коробок {cartons}</translation>
    </message>
    <message>
        <source>Carton {sscc}: {n} pieces</source>
        <translation>Коробка {sscc}: штук {n}</translation>
    </message>
    <message>
        <source>It stands on the dock. Put away carries it.</source>
        <translation>Она в зоне приёмки. Её увезёт «Размещение».</translation>
    </message>
    <message>
        <source>It waits for inspection at {place}.</source>
        <translation>Ждёт проверки: {place}.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Unknown code</source>
        <translation>Неизвестный код</translation>
    </message>
    <message>
        <source>Not wanted at that moment</source>
        <translation>В тот момент не требовалось</translation>
    </message>
    <message>
        <source>Nobody signed on</source>
        <translation>Никто не вошёл</translation>
    </message>
    <message>
        <source>Key of another scan</source>
        <translation>Ключ другого скана</translation>
    </message>
    <message>
        <source>Command of another warehouse</source>
        <translation>Команда другого склада</translation>
    </message>
    <message>
        <source>Command not offered at that moment</source>
        <translation>Команда в тот момент недоступна</translation>
    </message>
    <message>
        <source>Somebody else went on with it</source>
        <translation>Работу продолжил другой</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Тем временем изменено другим</translation>
    </message>
    <message>
        <source>Refused already</source>
        <translation>Уже отклонено</translation>
    </message>
    <message>
        <source>Kit is kept as its parts</source>
        <translation>Набор хранится по частям</translation>
    </message>
    <message>
        <source>Code of several items</source>
        <translation>Код нескольких товаров</translation>
    </message>
    <message>
        <source>Weight or price is no whole number</source>
        <translation>Вес или цена не делится нацело</translation>
    </message>
    <message>
        <source>No kit to assemble</source>
        <translation>Не сборный набор</translation>
    </message>
    <message>
        <source>No quantity said</source>
        <translation>Не указано количество</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>Не хватает части</translation>
    </message>
    <message>
        <source>Kit is kept by lots</source>
        <translation>Набор учитывается по партиям</translation>
    </message>
    <message>
        <source>Part is kept by lots</source>
        <translation>Часть учитывается по партиям</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Другое место</translation>
    </message>
    <message>
        <source>Another kit</source>
        <translation>Другой набор</translation>
    </message>
    <message>
        <source>Not so many in the books</source>
        <translation>В учёте столько нет</translation>
    </message>
    <message>
        <source>Cannot be taken back any more</source>
        <translation>Отменить уже нельзя</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Нечего отменять</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>Уже посчитано</translation>
    </message>
    <message>
        <source>Not everything counted yet</source>
        <translation>Посчитано ещё не всё</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>Recount not done yet</source>
        <translation>Повторного пересчёта ещё не было</translation>
    </message>
    <message>
        <source>Recount by the same person</source>
        <translation>Повторный пересчёт тем же человеком</translation>
    </message>
    <message>
        <source>Wrong bin</source>
        <translation>Не та ячейка</translation>
    </message>
    <message>
        <source>Not to be counted</source>
        <translation>Считать не нужно</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Считать нечего</translation>
    </message>
    <message>
        <source>Nothing free to move</source>
        <translation>Нечего перемещать</translation>
    </message>
    <message>
        <source>Nothing in hand yet</source>
        <translation>В руках ещё ничего нет</translation>
    </message>
    <message>
        <source>Another item in hand</source>
        <translation>В руках другой товар</translation>
    </message>
    <message>
        <source>Item does not lie there</source>
        <translation>Товара там нет</translation>
    </message>
    <message>
        <source>Holds no goods</source>
        <translation>Не для хранения товара</translation>
    </message>
    <message>
        <source>Label not yet on the box</source>
        <translation>Этикетка ещё не на коробке</translation>
    </message>
    <message>
        <source>Label not printed yet</source>
        <translation>Этикетка ещё не напечатана</translation>
    </message>
    <message>
        <source>Label not bought yet</source>
        <translation>Этикетка ещё не куплена</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Не та этикетка</translation>
    </message>
    <message>
        <source>No order to pack</source>
        <translation>Нет заказа для упаковки</translation>
    </message>
    <message>
        <source>No order of this item alone</source>
        <translation>Нет заказа только с этим товаром</translation>
    </message>
    <message>
        <source>No other printer</source>
        <translation>Другого принтера нет</translation>
    </message>
    <message>
        <source>Missing at packing</source>
        <translation>Недостача при упаковке</translation>
    </message>
    <message>
        <source>Shipped already</source>
        <translation>Уже отгружено</translation>
    </message>
    <message>
        <source>Picked already</source>
        <translation>Уже собрано</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Собирать нечего</translation>
    </message>
    <message>
        <source>Missing at picking</source>
        <translation>Недостача при отборе</translation>
    </message>
    <message>
        <source>Not a tote</source>
        <translation>Это не тара</translation>
    </message>
    <message>
        <source>Wrong tote</source>
        <translation>Не та тара</translation>
    </message>
    <message>
        <source>Tote in use</source>
        <translation>Тара занята</translation>
    </message>
    <message>
        <source>Bin scanned, not the pallet in it</source>
        <translation>Отсканирована ячейка, а не паллета в ней</translation>
    </message>
    <message>
        <source>Something left in an emptied bin</source>
        <translation>В опустевшей ячейке что-то осталось</translation>
    </message>
    <message>
        <source>Wrong place</source>
        <translation>Не то место</translation>
    </message>
    <message>
        <source>Place not scanned first</source>
        <translation>Сначала не сканировано место</translation>
    </message>
    <message>
        <source>Receipt is closed</source>
        <translation>Приёмка закрыта</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Не заказано</translation>
    </message>
    <message>
        <source>Received already</source>
        <translation>Уже принято</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Serial number counted already</source>
        <translation>Серийный номер уже посчитан</translation>
    </message>
    <message>
        <source>Serial number not scanned yet</source>
        <translation>Серийный номер ещё не отсканирован</translation>
    </message>
    <message>
        <source>Unknown serial number</source>
        <translation>Неизвестный серийный номер</translation>
    </message>
    <message>
        <source>Serial number of another place</source>
        <translation>Серийный номер из другого места</translation>
    </message>
    <message>
        <source>Serial number not in the house</source>
        <translation>Серийного номера на складе нет</translation>
    </message>
    <message>
        <source>Serial number held or too old</source>
        <translation>Серийный номер задержан или просрочен</translation>
    </message>
    <message>
        <source>Serial number is one piece</source>
        <translation>Серийный номер — одна штука</translation>
    </message>
    <message>
        <source>Nothing of the lot there</source>
        <translation>Этой партии там нет</translation>
    </message>
    <message>
        <source>Lots of two items</source>
        <translation>Партии разных товаров</translation>
    </message>
    <message>
        <source>Not kept apart by lot</source>
        <translation>Без учёта по партиям</translation>
    </message>
    <message>
        <source>Code cannot be</source>
        <translation>Такого кода быть не может</translation>
    </message>
    <message>
        <source>The same lot</source>
        <translation>Та же партия</translation>
    </message>
    <message>
        <source>Another expiry in the books</source>
        <translation>В учёте другой срок</translation>
    </message>
    <message>
        <source>Lot is held</source>
        <translation>Партия задержана</translation>
    </message>
    <message>
        <source>Lots with other last days</source>
        <translation>Партии с разными сроками</translation>
    </message>
    <message>
        <source>No pieces said</source>
        <translation>Количество не указано</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Не дата</translation>
    </message>
    <message>
        <source>Unknown place</source>
        <translation>Неизвестное место</translation>
    </message>
    <message>
        <source>Code too long</source>
        <translation>Слишком длинный код</translation>
    </message>
    <message>
        <source>Several pieces with one serial number</source>
        <translation>Несколько штук с одним серийным номером</translation>
    </message>
    <message>
        <source>Serial number is here already</source>
        <translation>Серийный номер уже здесь</translation>
    </message>
    <message>
        <source>Serial number was sent to a customer</source>
        <translation>Серийный номер отправлен клиенту</translation>
    </message>
    <message>
        <source>Too few days left</source>
        <translation>Осталось слишком мало дней</translation>
    </message>
    <message>
        <source>Made in the future</source>
        <translation>Дата изготовления в будущем</translation>
    </message>
    <message>
        <source>Expired before it was made</source>
        <translation>Срок истёк до изготовления</translation>
    </message>
    <message>
        <source>Best before after the expiry</source>
        <translation>«Лучше до» позже срока годности</translation>
    </message>
    <message>
        <source>Impossible expiry</source>
        <translation>Невозможный срок годности</translation>
    </message>
    <message>
        <source>Serial number of another order</source>
        <translation>Серийный номер другого заказа</translation>
    </message>
    <message>
        <source>Number of two suppliers</source>
        <translation>Номер двух поставщиков</translation>
    </message>
    <message>
        <source>Pallet is in the house already</source>
        <translation>Паллета уже на складе</translation>
    </message>
    <message>
        <source>Nothing announced in it</source>
        <translation>В ней ничего не объявлено</translation>
    </message>
    <message>
        <source>No place for damaged goods</source>
        <translation>Нет места для брака</translation>
    </message>
    <message>
        <source>No place for inspection</source>
        <translation>Нет места для проверки</translation>
    </message>
    <message>
        <source>Nothing to label yet</source>
        <translation>Ещё нечего маркировать</translation>
    </message>
    <message>
        <source>Too many labels at once</source>
        <translation>Слишком много этикеток сразу</translation>
    </message>
    <message>
        <source>No label printer</source>
        <translation>Нет принтера этикеток</translation>
    </message>
    <message>
        <source>Waits for inspection</source>
        <translation>Ждёт проверки</translation>
    </message>
    <message>
        <source>Inspected already</source>
        <translation>Уже проверено</translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>Does not wait for inspection</source>
        <translation>Не ждёт проверки</translation>
    </message>
    <message>
        <source>Pallet or carton received already</source>
        <translation>Паллета или коробка уже принята</translation>
    </message>
    <message>
        <source>SSCC not announced</source>
        <translation>SSCC не объявлен</translation>
    </message>
    <message>
        <source>Belongs to another notice</source>
        <translation>Из другого уведомления</translation>
    </message>
    <message>
        <source>Another lot than announced</source>
        <translation>Другая партия, чем объявлено</translation>
    </message>
    <message>
        <source>Must be counted piece by piece</source>
        <translation>Нужно считать поштучно</translation>
    </message>
    <message>
        <source>Impossible quantity</source>
        <translation>Невозможное количество</translation>
    </message>
    <message>
        <source>Nothing on the dock</source>
        <translation>В зоне приёмки пусто</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Уже там</translation>
    </message>
    <message>
        <source>Place is full</source>
        <translation>Место заполнено</translation>
    </message>
    <message>
        <source>Too heavy for the place</source>
        <translation>Слишком тяжело для места</translation>
    </message>
    <message>
        <source>Too large for the place</source>
        <translation>Слишком велико для места</translation>
    </message>
    <message>
        <source>Place takes one item only</source>
        <translation>Место только для одного товара</translation>
    </message>
    <message>
        <source>Place is not empty</source>
        <translation>Место не пустое</translation>
    </message>
    <message>
        <source>Claimed by orders</source>
        <translation>Занято заказами</translation>
    </message>
    <message>
        <source>Cannot stand there</source>
        <translation>Не может там стоять</translation>
    </message>
    <message>
        <source>Place is empty</source>
        <translation>Место пустое</translation>
    </message>
    <message>
        <source>Place not proposed</source>
        <translation>Место не предложено</translation>
    </message>
    <message>
        <source>Item does not wait there</source>
        <translation>Товар там не ждёт</translation>
    </message>
    <message>
        <source>Return is finished</source>
        <translation>Возврат завершён</translation>
    </message>
    <message>
        <source>Nothing may come back</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>Not shipped with that order</source>
        <translation>Не отправлялось с тем заказом</translation>
    </message>
    <message>
        <source>Another lot than was shipped</source>
        <translation>Не та партия, что отправлена</translation>
    </message>
    <message>
        <source>Not where orders are picked</source>
        <translation>Не туда, где подбирают</translation>
    </message>
    <message>
        <source>Condition not scanned first</source>
        <translation>Сначала не указано состояние</translation>
    </message>
    <message>
        <source>Lot is recalled</source>
        <translation>Партия отозвана</translation>
    </message>
    <message>
        <source>Note asked for</source>
        <translation>Нужно пояснение</translation>
    </message>
    <message>
        <source>Large value, asked twice</source>
        <translation>Большая сумма, спросили дважды</translation>
    </message>
    <message>
        <source>Reason asked for</source>
        <translation>Нужна причина</translation>
    </message>
    <message>
        <source>Transfer not complete</source>
        <translation>Передача неполная</translation>
    </message>
    <message>
        <source>Not sent with that transfer</source>
        <translation>Не отправляли с этой передачей</translation>
    </message>
    <message>
        <source>Not asked for by the transfer</source>
        <translation>Нет в этой передаче</translation>
    </message>
    <message>
        <source>More than was sent</source>
        <translation>Больше, чем отправлено</translation>
    </message>
    <message>
        <source>Promised to orders</source>
        <translation>Обещано заказам</translation>
    </message>
    <message>
        <source>More or fewer not said</source>
        <translation>Не сказано, больше или меньше</translation>
    </message>
    <message>
        <source>Reason goes the other way</source>
        <translation>Причина в другую сторону</translation>
    </message>
    <message>
        <source>Reason explains moves only</source>
        <translation>Причина только для перемещений</translation>
    </message>
    <message>
        <source>Reason not used here</source>
        <translation>Причина здесь не используется</translation>
    </message>
    <message>
        <source>Only a supervisor books so much</source>
        <translation>Столько проводит только старший</translation>
    </message>
    <message>
        <source>Note too long</source>
        <translation>Пояснение слишком длинное</translation>
    </message>
    <message>
        <source>On the way with a transfer</source>
        <translation>В пути с передачей</translation>
    </message>
    <message>
        <source>Transfer not at that stage</source>
        <translation>Передача не на этом этапе</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Ничего не погружено</translation>
    </message>
    <message>
        <source>Nothing loose on the way</source>
        <translation>Россыпью в пути ничего нет</translation>
    </message>
    <message>
        <source>Goods in hand not loaded yet</source>
        <translation>Товар в руках ещё не погружен</translation>
    </message>
    <message>
        <source>Nothing on the pallet</source>
        <translation>На паллете пусто</translation>
    </message>
    <message>
        <source>Reason does not fit</source>
        <translation>Причина не подходит</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>In another warehouse</source>
        <translation>На другом складе</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>Уже открыто</translation>
    </message>
    <message>
        <source>Somebody else has it</source>
        <translation>Занято другим</translation>
    </message>
    <message>
        <source>Lot asked for</source>
        <translation>Запрошена партия</translation>
    </message>
    <message>
        <source>Lot does not lie there</source>
        <translation>Партии там нет</translation>
    </message>
    <message>
        <source>Lot not clear</source>
        <translation>Партия неясна</translation>
    </message>
    <message>
        <source>Unknown lot</source>
        <translation>Неизвестная партия</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Лишнее</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Не тот товар</translation>
    </message>
    <message>
        <source>Wrong lot</source>
        <translation>Не та партия</translation>
    </message>
</context>
<context>
    <name>reorder</name>
    <message>
        <source>{on_hand} on hand − {allocated} allocated − {reserved} reserved − {backordered} backordered = {available} available</source>
        <translation>{on_hand} в наличии − {allocated} занято − {reserved} в резерве − {backordered} долг = {available} доступно</translation>
    </message>
    <message>
        <source>{available} available + {incoming} incoming = {projected}, not above the minimum of {minimum}</source>
        <translation>{available} доступно + {incoming} в пути = {projected}, не выше минимума {minimum}</translation>
    </message>
    <message>
        <source>{available} available + {incoming} incoming = {projected}, above the minimum of {minimum}</source>
        <translation>{available} доступно + {incoming} в пути = {projected}, выше минимума {minimum}</translation>
    </message>
    <message>
        <source>target {target} − {projected} = {needed}, in multiples of {multiple}: {quantity}</source>
        <translation>цель {target} − {projected} = {needed}, кратно {multiple}: {quantity}</translation>
    </message>
    <message>
        <source>nothing to buy</source>
        <translation>закупать нечего</translation>
    </message>
    <message>
        <source>An order needs pieces; to buy nothing, dismiss it</source>
        <translation>Заказу нужны штуки; если покупать нечего, отложите</translation>
    </message>
    <message>
        <source>{sku} is ordered already: {order}</source>
        <translation>{sku} уже заказан: {order}</translation>
    </message>
    <message>
        <source>{sku} is no longer proposed</source>
        <translation>{sku} больше не предлагается</translation>
    </message>
    <message>
        <source>Nothing was ordered. Look at the list again.</source>
        <translation>Ничего не заказано. Проверьте список снова.</translation>
    </message>
    <message>
        <source>No supplier is known for {items}</source>
        <translation>Нет поставщика для {items}</translation>
    </message>
    <message>
        <source>Nothing was ordered. Name the supplier in the item&apos;s reorder rule.</source>
        <translation>Ничего не заказано. Укажите поставщика в правиле дозаказа товара.</translation>
    </message>
</context>
<context>
    <name>reorder_page</name>
    <message>
        <source>Reorder</source>
        <translation>Дозаказ</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступ.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Надо</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>Nothing is proposed. Compute what the minimum stocks ask for now.</source>
        <translation>Предложений нет. Рассчитайте, что нужно по минимальным остаткам.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Рассчитать</translation>
    </message>
    <message>
        <source>Scan an item to see whether it runs low</source>
        <translation>Сканируйте товар, чтобы узнать, хватает ли его</translation>
    </message>
    <message>
        <source>SKU, name or supplier</source>
        <translation>Артикул, имя или поставщик</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Закупки</translation>
    </message>
    <message>
        <source>Propose nothing for the chosen items ({n})</source>
        <translation>Не предлагать выбранные товары ({n})</translation>
    </message>
    <message>
        <source>For days</source>
        <translation>На дней</translation>
    </message>
    <message>
        <source>How many {sku} to buy?</source>
        <translation>Сколько {sku} купить?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>The rule asks for {n}, in multiples of {multiple}.</source>
        <translation>По правилу нужно {n}, кратно {multiple}.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>Долг по заказам</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Multiple of</source>
        <translation>Кратность</translation>
    </message>
    <message>
        <source>Why buy {n}?</source>
        <translation>Почему купить {n}?</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Что говорит правило</translation>
    </message>
    <message>
        <source>How fast it goes</source>
        <translation>Как быстро расходится</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>Lasts for days</source>
        <translation>Хватит на дней</translation>
    </message>
    <message>
        <source>Cost of the order</source>
        <translation>Сумма заказа</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>задано вручную</translation>
    </message>
</context>
<context>
    <name>reports_page</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Способ оценки</translation>
    </message>
    <message>
        <source>first in, first out</source>
        <translation>первым пришёл — первым ушёл</translation>
    </message>
    <message>
        <source>moving average</source>
        <translation>скользящее среднее</translation>
    </message>
    <message>
        <source>The stock and its value are saved</source>
        <translation>Запас и его стоимость сохранены</translation>
    </message>
    <message>
        <source>“{day}” is not a day</source>
        <translation>«{day}» — не дата</translation>
    </message>
    <message>
        <source>Write year, month and day with lines between: 2026-10-31.</source>
        <translation>Напишите год, месяц и день через дефис: 2026-10-31.</translation>
    </message>
    <message>
        <source>Figures of which day?</source>
        <translation>Показатели за какой день?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Day, as 2026-10-31</source>
        <translation>День, например 2026-10-31</translation>
    </message>
    <message>
        <source>The stock is told as it was at the end of that day.</source>
        <translation>Запас показан таким, каким он был в конце этого дня.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Отобрано</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Упаковано</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружено</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>Orders placed</source>
        <translation>Поступило заказов</translation>
    </message>
    <message>
        <source>Parcels gone</source>
        <translation>Ушло посылок</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Сканы</translation>
    </message>
    <message>
        <source>Refused scans</source>
        <translation>Отклонённые сканы</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Сводка дня</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Last seal of the books</source>
        <translation>Контрольный код учёта</translation>
    </message>
    <message>
        <source>{sku}  ·  {n} at {cost}</source>
        <translation>{sku}  ·  {n} по {cost}</translation>
    </message>
    <message>
        <source>Nothing is in stock</source>
        <translation>На складе ничего нет</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Стоимость остатков</translation>
    </message>
    <message>
        <source>How it is valued</source>
        <translation>Как оценено</translation>
    </message>
    <message>
        <source>Most of it</source>
        <translation>Самое ценное</translation>
    </message>
    <message>
        <source>{screen}  ·  last {at}</source>
        <translation>{screen}  ·  последний раз {at}</translation>
    </message>
    <message>
        <source>No scan was refused</source>
        <translation>Отклонённых сканов нет</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <source>Most frequent mistakes</source>
        <translation>Частые ошибки</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>as new</source>
        <translation>как новое</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>вскрыто</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>неисправно</translation>
    </message>
    <message>
        <source>to stock</source>
        <translation>на склад</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на удержание</translation>
    </message>
    <message>
        <source>for repair</source>
        <translation>в ремонт</translation>
    </message>
    <message>
        <source>scrapped</source>
        <translation>списано</translation>
    </message>
    <message>
        <source>to the supplier</source>
        <translation>поставщику</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>возврат денег</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>обмен</translation>
    </message>
    <message>
        <source>no refund</source>
        <translation>без возврата денег</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>заявлен</translation>
    </message>
    <message>
        <source>being taken in</source>
        <translation>принимается</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>Return {code} is {state}</source>
        <translation>Возврат {code}: {state}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo its last step, or begin a new return.</source>
        <translation>Ничего не изменено. Отмените его последний шаг или начните новый возврат.</translation>
    </message>
    <message>
        <source>Serial {serial} never left: it is in {place}</source>
        <translation>Серийный номер {serial} не покидал склад: он в {place}</translation>
    </message>
    <message>
        <source>Nothing was booked. Set this piece aside and ask the office.</source>
        <translation>Ничего не проведено. Отложите эту штуку и спросите в офисе.</translation>
    </message>
    <message>
        <source>Serial {serial} was not sent with this order</source>
        <translation>Серийный номер {serial} отправлен не с этим заказом</translation>
    </message>
    <message>
        <source>Nothing was booked. Set it aside and open the order it came with.</source>
        <translation>Ничего не проведено. Отложите и откройте заказ, с которым он ушёл.</translation>
    </message>
    <message>
        <source>Nothing of order {order} was shipped</source>
        <translation>Из заказа {order} ничего не отправлено</translation>
    </message>
    <message>
        <source>All of order {order} came back already</source>
        <translation>Заказ {order} уже вернулся целиком</translation>
    </message>
    <message>
        <source>Ask the office, or choose Next and take it in without an order.</source>
        <translation>Спросите в офисе или выберите «Далее» и примите без заказа.</translation>
    </message>
    <message>
        <source>{pieces} in hand, {left} may come back</source>
        <translation>В руках {pieces}, вернуться может {left}</translation>
    </message>
    <message>
        <source>{shipped} were shipped, {returned} came back before. Set the others aside.</source>
        <translation>Отправлено {shipped}, раньше вернулось {returned}. Остальное отложите.</translation>
    </message>
    <message>
        <source>Return {code} is not open</source>
        <translation>Возврат {code} не открыт</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan the return or its order again.</source>
        <translation>Ничего не записано. Сканируйте возврат или его заказ ещё раз.</translation>
    </message>
    <message>
        <source>Goods of return {code} are here already</source>
        <translation>Товар по возврату {code} уже здесь</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo what was taken in first, or finish it.</source>
        <translation>Ничего не изменено. Сначала отмените принятое или завершите возврат.</translation>
    </message>
    <message>
        <source>{item} is out of use</source>
        <translation>{item} больше не используется</translation>
    </message>
    <message>
        <source>Nothing was changed. Name another item.</source>
        <translation>Ничего не изменено. Укажите другой товар.</translation>
    </message>
    <message>
        <source>Return {code} is announced</source>
        <translation>Возврат {code} заявлен</translation>
    </message>
    <message>
        <source>Return {code} is cancelled</source>
        <translation>Возврат {code} отменён</translation>
    </message>
    <message>
        <source>{code}: {outcome}</source>
        <translation>{code}: {outcome}</translation>
    </message>
    <message>
        <source>{code} is being taken in at {station}</source>
        <translation>{code} принимают: {station}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo it there, or set the return aside first.</source>
        <translation>Ничего не изменено. Отмените там или сначала отложите возврат.</translation>
    </message>
    <message>
        <source>Nothing of {code} is left that could be taken back</source>
        <translation>В {code} больше нечего отменять</translation>
    </message>
    <message>
        <source>{code}, taken back: {what}</source>
        <translation>{code}, отменено: {what}</translation>
    </message>
    <message>
        <source>order unknown</source>
        <translation>заказ неизвестен</translation>
    </message>
    <message>
        <source>There is no order {order}</source>
        <translation>Заказа {order} нет</translation>
    </message>
    <message>
        <source>There is no item {sku}</source>
        <translation>Товара {sku} нет</translation>
    </message>
    <message>
        <source>{pieces} announced, {left} of order {order} may come back</source>
        <translation>Заявлено {pieces}, из заказа {order} вернуться может {left}</translation>
    </message>
    <message>
        <source>{shipped} were shipped, {returned} came back, {awaited} are announced already.</source>
        <translation>Отправлено {shipped}, вернулось {returned}, уже заявлено {awaited}.</translation>
    </message>
    <message>
        <source>{rma} is the return of another order</source>
        <translation>{rma} — возврат другого заказа</translation>
    </message>
    <message>
        <source>Return {rma} is finished</source>
        <translation>Возврат {rma} завершён</translation>
    </message>
    <message>
        <source>Nothing was announced. Look at it once more.</source>
        <translation>Ничего не заявлено. Проверьте ещё раз.</translation>
    </message>
    <message>
        <source>Scan what came back</source>
        <translation>Сканируйте, что вернулось</translation>
    </message>
    <message>
        <source>The return number, the order or the parcel&apos;s label. Next if nobody knows.</source>
        <translation>Номер возврата, заказ или этикетку посылки. «Далее», если никто не знает.</translation>
    </message>
    <message>
        <source>Scan a returned piece</source>
        <translation>Сканируйте возвращённый товар</translation>
    </message>
    <message>
        <source>Then its condition, then where it goes. Finish when the parcel is empty.</source>
        <translation>Затем состояние, затем место. «Завершить», когда посылка пуста.</translation>
    </message>
    <message>
        <source>Scan or type the lot</source>
        <translation>Сканируйте или введите партию</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Она указана на товаре, часто после LOT или L.</translation>
    </message>
    <message>
        <source>Scan its condition</source>
        <translation>Сканируйте состояние</translation>
    </message>
    <message>
        <source>Or scan another piece that is like this one.</source>
        <translation>Или ещё одну такую же штуку.</translation>
    </message>
    <message>
        <source>Scan where it goes</source>
        <translation>Сканируйте, куда положить</translation>
    </message>
    <message>
        <source>A bin or the dock: back to stock. A place apart: on hold.</source>
        <translation>Ячейка или приёмка: на склад. Отдельное место: на удержание.</translation>
    </message>
    <message>
        <source>Scan where it waits</source>
        <translation>Сканируйте, где будет ждать</translation>
    </message>
    <message>
        <source>Chosen: {way}. A place that orders are not picked from.</source>
        <translation>Выбрано: {way}. Место, откуда не отбирают.</translation>
    </message>
    <message>
        <source>Scan a place apart, or Scrap</source>
        <translation>Отдельное место или «Списать»</translation>
    </message>
    <message>
        <source>Condition: {grade}. It must not lie where orders are picked.</source>
        <translation>Состояние: {grade}. Нельзя класть туда, где отбирают.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующий скан считается {n} раз.</translation>
    </message>
    <message>
        <source>Lot {lots} was shipped. Next takes it.</source>
        <translation>Отправлена партия {lots}. «Далее» берёт её.</translation>
    </message>
    <message>
        <source>Shipped were lots {lots}.</source>
        <translation>Отправлены партии {lots}.</translation>
    </message>
    <message>
        <source>Now its serial number</source>
        <translation>Теперь его серийный номер</translation>
    </message>
    <message>
        <source>Now its lot</source>
        <translation>Теперь партия</translation>
    </message>
    <message>
        <source>Return {code} is open</source>
        <translation>Возврат {code} открыт</translation>
    </message>
    <message>
        <source>{n} × {item} in hand</source>
        <translation>В руках: {n} × {item}</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} на другом складе</translation>
    </message>
    <message>
        <source>Return {code}</source>
        <translation>Возврат {code}</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулось</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>В руках</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Scan a piece first</source>
        <translation>Сначала сканируйте товар</translation>
    </message>
    <message>
        <source>Nothing is in hand. Scan the piece, its condition, then the place.</source>
        <translation>В руках ничего нет. Сканируйте товар, состояние, затем место.</translation>
    </message>
    <message>
        <source>Scan its condition first</source>
        <translation>Сначала сканируйте состояние</translation>
    </message>
    <message>
        <source>As new, opened, damaged or faulty: then the place once more.</source>
        <translation>Как новый, вскрыт, повреждён или неисправен: затем место ещё раз.</translation>
    </message>
    <message>
        <source>First put down {n} × {item}</source>
        <translation>Сначала положите {n} × {item}</translation>
    </message>
    <message>
        <source>One item and lot at a time: its condition, its place, then the next.</source>
        <translation>По одному товару и партии: состояние, место, затем следующий.</translation>
    </message>
    <message>
        <source>Not shipped with this order: {item}</source>
        <translation>С этим заказом не отправляли: {item}</translation>
    </message>
    <message>
        <source>Scan it again to take it in anyway.</source>
        <translation>Сканируйте ещё раз, чтобы всё же принять.</translation>
    </message>
    <message>
        <source>Lot {lot} of this item was never here</source>
        <translation>Партии {lot} этого товара здесь не было</translation>
    </message>
    <message>
        <source>Read it once more. What is not ours, set aside.</source>
        <translation>Прочтите ещё раз. Чужое отложите.</translation>
    </message>
    <message>
        <source>Lot {lot} was not shipped to them</source>
        <translation>Партию {lot} им не отправляли</translation>
    </message>
    <message>
        <source>Shipped were: {lots}. Scan it again to take it in anyway.</source>
        <translation>Отправлены: {lots}. Сканируйте ещё раз, чтобы всё же принять.</translation>
    </message>
    <message>
        <source>Not into {place}</source>
        <translation>Не в {place}</translation>
    </message>
    <message>
        <source>Orders are picked from there, and this is {what}. Scan another place.</source>
        <translation>Оттуда отбирают заказы, а это: {what}. Сканируйте другое место.</translation>
    </message>
    <message>
        <source>{n} × {item}</source>
        <translation>{n} × {item}</translation>
    </message>
    <message>
        <source>{what}, in {place}</source>
        <translation>{what}, место {place}</translation>
    </message>
    <message>
        <source>Nothing came with return {code}: cancelled</source>
        <translation>По возврату {code} ничего не пришло: отменён</translation>
    </message>
    <message>
        <source>{n} announced and not come.</source>
        <translation>Заявлено и не пришло: {n}.</translation>
    </message>
    <message>
        <source>Return {code} is closed</source>
        <translation>Возврат {code} закрыт</translation>
    </message>
</context>
<context>
    <name>returns_page</name>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Shop&apos;s number</source>
        <translation>Номер магазина</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Заявлено</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>Принимаются</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No return is like this. Scan what came back, or announce it.</source>
        <translation>Таких возвратов нет. Сканируйте, что вернулось, или заявите возврат.</translation>
    </message>
    <message>
        <source>Go to Take back</source>
        <translation>К приёму возвратов</translation>
    </message>
    <message>
        <source>Scan the order or the parcel that came back in Take back</source>
        <translation>Заказ или вернувшуюся посылку сканируйте в «Приём возвратов»</translation>
    </message>
    <message>
        <source>Number, shop&apos;s number, order or item</source>
        <translation>Номер, номер магазина, заказ или товар</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Заявить</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>Отменить шаг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Announce a return</source>
        <translation>Заявить возврат</translation>
    </message>
    <message>
        <source>SKU (empty: all)</source>
        <translation>Артикул (пусто: все)</translation>
    </message>
    <message>
        <source>Pieces (0: all)</source>
        <translation>Штук (0: все)</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>За него</translation>
    </message>
    <message>
        <source>Exchange for SKU</source>
        <translation>Обменять на артикул</translation>
    </message>
    <message>
        <source>What the customer is to get</source>
        <translation>Что получит покупатель</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Advice for the shop; no money is booked here.</source>
        <translation>Совет магазину; деньги здесь не проводятся.</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Пока ничего не пришло</translation>
    </message>
    <message>
        <source>What came, and what becomes of it</source>
        <translation>Что пришло и что с ним</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>no known order had it</source>
        <translation>нет ни в одном известном заказе</translation>
    </message>
    <message>
        <source>May still come</source>
        <translation>Ещё может вернуться</translation>
    </message>
    <message>
        <source>{shipped} shipped − {back} back</source>
        <translation>отправлено {shipped} − вернулось {back}</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>партия {lot}</translation>
    </message>
</context>
<context>
    <name>scan</name>
    <message>
        <source>{name} went on with this at {station}</source>
        <translation>Это продолжает {name} на {station}</translation>
    </message>
    <message>
        <source>Nothing was booked. Leave the goods to them.</source>
        <translation>Ничего не проведено. Оставьте товар коллеге.</translation>
    </message>
    <message>
        <source>“{command}” is not possible now</source>
        <translation>«{command}» сейчас невозможно</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Здесь нечего отменять</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Signed on: {name}</source>
        <translation>Вход: {name}</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Выход выполнен</translation>
    </message>
    <message>
        <source>Scan your badge</source>
        <translation>Сканируйте свой бейдж</translation>
    </message>
    <message>
        <source>Nobody is signed on at this station.</source>
        <translation>На рабочем месте никто не вошёл.</translation>
    </message>
    <message>
        <source>Scan your badge first</source>
        <translation>Сначала сканируйте бейдж</translation>
    </message>
    <message>
        <source>This scan carries the key of another one</source>
        <translation>У этого скана ключ другого скана</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan it again.</source>
        <translation>Ничего не проведено. Сканируйте ещё раз.</translation>
    </message>
    <message>
        <source>This scan was refused already</source>
        <translation>Это сканирование уже было отклонено</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan it once more to hear why.</source>
        <translation>Ничего не проведено. Сканируйте ещё раз, чтобы узнать почему.</translation>
    </message>
    <message>
        <source>This scan was stored already</source>
        <translation>Это сканирование уже сохранено</translation>
    </message>
    <message>
        <source>It counted once. Go on.</source>
        <translation>Оно учтено один раз. Продолжайте.</translation>
    </message>
    <message>
        <source>This was changed meanwhile</source>
        <translation>Это тем временем изменили</translation>
    </message>
    <message>
        <source>Somebody decided otherwise elsewhere. Nothing was booked. Look and scan again.</source>
        <translation>Кто-то решил иначе в другом месте. Ничего не проведено. Посмотрите и сканируйте снова.</translation>
    </message>
    <message>
        <source>Cannot be taken back</source>
        <translation>Отменить нельзя</translation>
    </message>
    <message>
        <source>The stock is not there</source>
        <translation>Этого остатка нет</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Ничего не проведено.</translation>
    </message>
    <message>
        <source>{code} is in front of you</source>
        <translation>{code} уже перед вами</translation>
    </message>
    <message>
        <source>Command of another warehouse</source>
        <translation>Команда другого склада</translation>
    </message>
    <message>
        <source>Print this warehouse&apos;s command sheet in Labels and use that.</source>
        <translation>Напечатайте лист команд этого склада в «Этикетках».</translation>
    </message>
    <message>
        <source>Not wanted now: {text}</source>
        <translation>Сейчас не нужно: {text}</translation>
    </message>
    <message>
        <source>Nothing was booked. Follow the instruction and scan again.</source>
        <translation>Ничего не проведено. Выполните указание и сканируйте снова.</translation>
    </message>
    <message>
        <source>Unknown code: {text}</source>
        <translation>Неизвестный код: {text}</translation>
    </message>
    <message>
        <source>No item, place or order has it. Try the other barcode on the goods.</source>
        <translation>Его нет у товаров, ячеек и заказов. Попробуйте другой штрихкод на товаре.</translation>
    </message>
    <message>
        <source>The weight or price in this code is no whole number of {sku}. Enter its SKU instead.</source>
        <translation>Вес или цена в этом коде не даёт целого числа {sku}. Введите артикул.</translation>
    </message>
    <message>
        <source>Which item? {text} stands for several</source>
        <translation>Какой товар? Код {text} у нескольких</translation>
    </message>
    <message>
        <source>{items}. Nothing was booked. Scan another code of it, or enter its SKU.</source>
        <translation>{items}. Ничего не проведено. Отсканируйте другой код товара или введите артикул.</translation>
    </message>
</context>
<context>
    <name>scan_screen</name>
    <message>
        <source>Scan your badge to go on</source>
        <translation>Сканируйте бейдж, чтобы продолжить</translation>
    </message>
    <message>
        <source>{name} is signed off. The work waits at this line.</source>
        <translation>{name}: выход выполнен. Работа ждёт на этой строке.</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Photos and PDF</source>
        <translation>Фото и PDF</translation>
    </message>
    <message>
        <source>Choose files to keep</source>
        <translation>Выберите файлы для хранения</translation>
    </message>
</context>
<context>
    <name>senses</name>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>Нет этикеток</translation>
    </message>
    <message>
        <source>No ribbon</source>
        <translation>Нет риббона</translation>
    </message>
    <message>
        <source>Head open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Перегрев</translation>
    </message>
    <message>
        <source>Too cold</source>
        <translation>Холодный</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полон</translation>
    </message>
    <message>
        <source>Settings lost</source>
        <translation>Сбой настроек</translation>
    </message>
    <message>
        <source>Queue stopped</source>
        <translation>Очередь стоит</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Занят</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Нестабильно</translation>
    </message>
    <message>
        <source>Too heavy</source>
        <translation>Перегруз</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Ниже нуля</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Не готовы</translation>
    </message>
    <message>
        <source>Wrong protocol</source>
        <translation>Не тот протокол</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Demo scanner</source>
        <translation>Демо-сканер</translation>
    </message>
    <message>
        <source>Demo printer</source>
        <translation>Демо-принтер</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>Файлы этикеток</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>No end: set Enter or Tab as suffix of the scanner.</source>
        <translation>Нет конца: задайте сканеру суффикс Enter или Tab.</translation>
    </message>
    <message>
        <source>Only a part of a code, or its prefix is missing.</source>
        <translation>Только часть кода или нет префикса.</translation>
    </message>
    <message>
        <source>Noise: the speed or frame of the line is wrong.</source>
        <translation>Помехи: неверная скорость или кадр линии.</translation>
    </message>
    <message>
        <source>Control characters in the code.</source>
        <translation>В коде управляющие символы.</translation>
    </message>
    <message>
        <source>Too short to be a code.</source>
        <translation>Слишком коротко для кода.</translation>
    </message>
    <message>
        <source>Too long to be a code.</source>
        <translation>Слишком длинно для кода.</translation>
    </message>
    <message>
        <source>The check digit is wrong: read it again.</source>
        <translation>Контрольная цифра неверна: сканируйте снова.</translation>
    </message>
    <message>
        <source>The same code twice at once: counted once.</source>
        <translation>Код дважды подряд: учтён один раз.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>As it stands at the top of screens and papers.</source>
        <translation>Как указан вверху экранов и бумаг.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Two letters, such as LV.</source>
        <translation>Две буквы, например LV.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Days begin here as they do there. Type a part of the name, such as riga.</source>
        <translation>По нему начинается день. Введите часть названия, например riga.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>Префикс компании GS1</translation>
    </message>
    <message>
        <source>4 to 12 digits, from GS1; the numbers of parcels begin with it.</source>
        <translation>От 4 до 12 цифр, от GS1; с него начинаются номера посылок.</translation>
    </message>
    <message>
        <source>Codes of weighed and priced goods</source>
        <translation>Коды весовых товаров и товаров с ценой</translation>
    </message>
    <message>
        <source>Patterns such as 21IIIIIWWWWWC, a space between them: I item, W grams, P price, X nothing, C check digit.</source>
        <translation>Шаблоны вида 21IIIIIWWWWWC через пробел: I товар, W граммы, P цена, X ничего, C контрольная цифра.</translation>
    </message>
    <message>
        <source>Give the warehouse a name.</source>
        <translation>Дайте складу название.</translation>
    </message>
    <message>
        <source>A country has two letters: LV, EE, DE.</source>
        <translation>Страна — две буквы: LV, EE, DE.</translation>
    </message>
    <message>
        <source>A company prefix has 4 to 12 digits.</source>
        <translation>Префикс компании — от 4 до 12 цифр.</translation>
    </message>
    <message>
        <source>There is no such time zone. Choose one from the list.</source>
        <translation>Такого часового пояса нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Лист команд</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Place labels</source>
        <translation>Этикетки ячеек</translation>
    </message>
    <message>
        <source>Tote labels</source>
        <translation>Этикетки тары</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The books disagree in {n} places. Call support.</source>
        <translation>Расхождений в учёте: {n}. Позвоните в поддержку.</translation>
    </message>
    <message>
        <source>The books are right: {moves} moves, {operations} operations.</source>
        <translation>Учёт верен: движений {moves}, операций {operations}.</translation>
    </message>
    <message>
        <source>Copied and tried out: {moves} moves, {operations} operations.</source>
        <translation>Скопировано и испытано: движений {moves}, операций {operations}.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Demo warehouse: try everything. Start your own with: main.py --data FOLDER</source>
        <translation>Демо-склад: пробуйте всё. Свой запустите так: main.py --data ПАПКА</translation>
    </message>
    <message>
        <source>A newer Packhouse made this warehouse: it is open for looking only. Update this one.</source>
        <translation>Склад создан более новым Packhouse: открыт только для просмотра. Обновите программу.</translation>
    </message>
    <message>
        <source>There is no right to write to this warehouse: it is open for looking only. Get the right and start again.</source>
        <translation>Нет права записи в этот склад: он открыт только для просмотра. Получите право и запустите программу снова.</translation>
    </message>
    <message>
        <source>Something went wrong inside; the last scan may be missing. Look and go on.</source>
        <translation>Внутренний сбой; последний скан мог пропасть. Проверьте и продолжайте.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Приёмка</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Пересчёт</translation>
    </message>
    <message>
        <source>Assemble</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Приём возвратов</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Send goods</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Transfers in</source>
        <translation>Приём передач</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Минутку</translation>
    </message>
    <message>
        <source>New warehouse. Its first badge is {badge}: print it and keep it safe.</source>
        <translation>Новый склад. Первый бейдж: {badge}. Напечатайте его и храните.</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Печать бейджа</translation>
    </message>
    <message>
        <source>The database cannot be reached: nothing can be stored. Check network and server; it goes on by itself.</source>
        <translation>База данных недоступна: сохранить ничего нельзя. Проверьте сеть и сервер; работа продолжится сама.</translation>
    </message>
    <message>
        <source>The disk of this station stores nothing more: free space or check the disk. It goes on by itself.</source>
        <translation>Диск этого рабочего места больше ничего не записывает: освободите место или проверьте диск. Работа продолжится сама.</translation>
    </message>
    <message>
        <source>The warehouse file is damaged. Close Packhouse, check the disk, and put the newest backup back.</source>
        <translation>Файл склада повреждён. Закройте Packhouse, проверьте диск и верните новейшую резервную копию.</translation>
    </message>
</context>
<context>
    <name>stock</name>
    <message>
        <source>Counted</source>
        <translation>Пересчёт</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеря</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Кража</translation>
    </message>
    <message>
        <source>Missing at packing</source>
        <translation>Не хватило при упаковке</translation>
    </message>
    <message>
        <source>Lost on the way</source>
        <translation>Потеряно в пути</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>More arrived than was sent</source>
        <translation>Прибыло больше, чем отправлено</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Повреждено в пути</translation>
    </message>
    <message>
        <source>Damaged while unloading</source>
        <translation>Повреждено при разгрузке</translation>
    </message>
    <message>
        <source>Packaging damaged</source>
        <translation>Повреждена упаковка</translation>
    </message>
    <message>
        <source>Leaked or spilt</source>
        <translation>Протекло или рассыпано</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк срок</translation>
    </message>
    <message>
        <source>Expires too soon</source>
        <translation>Срок годности истекает слишком скоро</translation>
    </message>
    <message>
        <source>Blocked for a quality check</source>
        <translation>Заблокировано до проверки качества</translation>
    </message>
    <message>
        <source>Released by the quality check</source>
        <translation>Допущено после проверки качества</translation>
    </message>
    <message>
        <source>Failed the quality check</source>
        <translation>Не прошло проверку качества</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Sorted into another grade</source>
        <translation>Пересортировано в другой сорт</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Свои нужды</translation>
    </message>
    <message>
        <source>Made room</source>
        <translation>Освобождено место</translation>
    </message>
    <message>
        <source>Pick face filled</source>
        <translation>Пополнена ячейка отбора</translation>
    </message>
    <message>
        <source>Assembled</source>
        <translation>Собрано в комплект</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Разобрано</translation>
    </message>
    <message>
        <source>Repacked</source>
        <translation>Переупаковано</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Отремонтировано</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Утилизировано</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Lost and found</source>
        <translation>Потери и находки</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждения</translation>
    </message>
    <message>
        <source>Quality and expiry</source>
        <translation>Качество и срок годности</translation>
    </message>
    <message>
        <source>Used by the house</source>
        <translation>Собственные нужды</translation>
    </message>
    <message>
        <source>Books put right</source>
        <translation>Исправление учёта</translation>
    </message>
    <message>
        <source>Came or went otherwise</source>
        <translation>Пришло или ушло иначе</translation>
    </message>
    <message>
        <source>Order in the house</source>
        <translation>Порядок на складе</translation>
    </message>
    <message>
        <source>Work on goods</source>
        <translation>Работа с товаром</translation>
    </message>
    <message>
        <source>Own reasons</source>
        <translation>Свои причины</translation>
    </message>
    <message>
        <source>Missing at the pick</source>
        <translation>Недостача при отборе</translation>
    </message>
    <message>
        <source>For display</source>
        <translation>Для витрины</translation>
    </message>
    <message>
        <source>Donated</source>
        <translation>Передано на благотворительность</translation>
    </message>
    <message>
        <source>Gift to a customer</source>
        <translation>Подарок покупателю</translation>
    </message>
    <message>
        <source>For photographs or training</source>
        <translation>Для съёмки или обучения</translation>
    </message>
    <message>
        <source>Sold to staff</source>
        <translation>Продано сотрудникам</translation>
    </message>
    <message>
        <source>Lay in the wrong place</source>
        <translation>Лежало не на месте</translation>
    </message>
    <message>
        <source>Items mixed up</source>
        <translation>Товары перепутаны</translation>
    </message>
    <message>
        <source>Wrong size of pack booked</source>
        <translation>Проведена не та упаковка</translation>
    </message>
    <message>
        <source>Wrong lot booked</source>
        <translation>Проведена не та партия</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Проведено дважды</translation>
    </message>
    <message>
        <source>Not booked before</source>
        <translation>Раньше не проведено</translation>
    </message>
    <message>
        <source>Received otherwise than booked</source>
        <translation>Принято не так, как проведено</translation>
    </message>
    <message>
        <source>Supplier packed otherwise</source>
        <translation>Поставщик упаковал иначе</translation>
    </message>
    <message>
        <source>Sent otherwise than booked</source>
        <translation>Отправлено не так, как проведено</translation>
    </message>
    <message>
        <source>Wrong item picked</source>
        <translation>Собран не тот товар</translation>
    </message>
    <message>
        <source>Return booked wrongly</source>
        <translation>Возврат проведён неверно</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Booking corrected</source>
        <translation>Исправление учёта</translation>
    </message>
    <message>
        <source>{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders}.</source>
        <translation>Снять {wanted}, свободно {free}: {allocated} из {on_hand} занято под {orders}.</translation>
    </message>
    <message>
        <source>{wanted} to take off, {free} free: {allocated} of {on_hand} are claimed by {orders} and {n} more.</source>
        <translation>Снять {wanted}, свободно {free}: {allocated} из {on_hand} занято под {orders} и ещё {n}.</translation>
    </message>
    <message>
        <source>These goods are on the way with {number}</source>
        <translation>Этот товар в пути с {number}</translation>
    </message>
    <message>
        <source>Nothing was booked. Take the transfer in, then finish it.</source>
        <translation>Ничего не проведено. Примите передачу и завершите её.</translation>
    </message>
    <message>
        <source>{wanted} wanted, but {free} free here ({on_hand} there, {allocated} claimed).</source>
        <translation>Нужно {wanted}, свободно здесь {free} (лежит {on_hand}, занято {allocated}).</translation>
    </message>
    <message>
        <source>One serial number is one piece, not {n}.</source>
        <translation>Один серийный номер — одна штука, а не {n}.</translation>
    </message>
    <message>
        <source>This serial number is here already: {place}.</source>
        <translation>Этот серийный номер уже здесь: {place}.</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} — на другом складе</translation>
    </message>
    <message>
        <source>They are in {place} already</source>
        <translation>Они уже в {place}</translation>
    </message>
    <message>
        <source>{place} cannot hold loose goods</source>
        <translation>В {place} нельзя класть товар</translation>
    </message>
    <message>
        <source>{place} is on the way with {number}</source>
        <translation>{place} в пути с {number}</translation>
    </message>
    <message>
        <source>{place} is closed</source>
        <translation>{place}: закрыто</translation>
    </message>
    <message>
        <source>{place} carries order {order}</source>
        <translation>В {place} заказ {order}</translation>
    </message>
    <message>
        <source>{carrier} cannot stand in {place}</source>
        <translation>{carrier} не может стоять в {place}</translation>
    </message>
    <message>
        <source>{carrier} stands in {place} already</source>
        <translation>{carrier} уже стоит в {place}</translation>
    </message>
    <message>
        <source>Nothing was moved. Scan another place.</source>
        <translation>Ничего не перемещено. Сканируйте другое место.</translation>
    </message>
    <message>
        <source>Nothing was moved. Pick or cancel these orders first.</source>
        <translation>Ничего не перемещено. Сначала соберите или отмените эти заказы.</translation>
    </message>
    <message>
        <source>{place} is empty</source>
        <translation>{place}: пусто</translation>
    </message>
    <message>
        <source>{place} is full: it takes {most} pieces, {there} lie there</source>
        <translation>{place} заполнена: вмещает {most} шт., там лежит {there}</translation>
    </message>
    <message>
        <source>{place} is full: it carries {kg} kg</source>
        <translation>{place} заполнена: выдерживает {kg} кг</translation>
    </message>
    <message>
        <source>{place} is full: it holds {litres} litres</source>
        <translation>{place} заполнена: вмещает {litres} л</translation>
    </message>
    <message>
        <source>{place} takes only one item</source>
        <translation>{place} принимает только один товар</translation>
    </message>
    <message>
        <source>{place} is not empty and takes nothing besides</source>
        <translation>{place} не пуста и больше ничего не принимает</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan another place, or fewer pieces.</source>
        <translation>Ничего не проведено. Сканируйте другое место или меньше штук.</translation>
    </message>
    <message>
        <source>Goods in {place} are claimed by orders: {orders}</source>
        <translation>Товар в {place} занят заказами: {orders}</translation>
    </message>
    <message>
        <source>Nothing was changed. Pick or cancel these orders first.</source>
        <translation>Ничего не изменено. Сначала соберите или отмените эти заказы.</translation>
    </message>
    <message>
        <source>{place} is no bin and cannot be the home of an item</source>
        <translation>{place} не ячейка и не может быть постоянным местом товара</translation>
    </message>
    <message>
        <source>Nothing was changed. Name a bin.</source>
        <translation>Ничего не изменено. Укажите ячейку.</translation>
    </message>
    <message>
        <source>“{reason}” is what the program itself writes</source>
        <translation>«{reason}» записывает сама программа</translation>
    </message>
    <message>
        <source>A reason has a name of at most {most} letters, without a colon</source>
        <translation>Название причины — не длиннее {most} букв и без двоеточия</translation>
    </message>
    <message>
        <source>There is a reason “{name}” already</source>
        <translation>Причина «{name}» уже есть</translation>
    </message>
    <message>
        <source>“{reason}” needs a note</source>
        <translation>Для «{reason}» нужно пояснение</translation>
    </message>
    <message>
        <source>Nothing was booked. Write in a few words what happened.</source>
        <translation>Ничего не проведено. Напишите в двух словах, что случилось.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters</source>
        <translation>Пояснение — не длиннее {most} букв</translation>
    </message>
    <message>
        <source>A supervisor books a correction of such a value</source>
        <translation>Исправление на такую сумму проводит старший</translation>
    </message>
    <message>
        <source>Nothing was booked. Let a supervisor sign on and do it.</source>
        <translation>Ничего не проведено. Пусть войдёт и проведёт старший.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>without a zone</source>
        <translation>вне зон</translation>
    </message>
</context>
<context>
    <name>stock_page</name>
    <message>
        <source>Stock</source>
        <translation>Остатки</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступ.</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Ниже минимума</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Истекают</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Items and stock come from a file.</source>
        <translation>Пока здесь ничего нет. Товары и остатки берутся из файла.</translation>
    </message>
    <message>
        <source>Import items</source>
        <translation>Загрузить товары</translation>
    </message>
    <message>
        <source>Scan an item, a bin or a tote at any time to see what is there</source>
        <translation>Сканируйте товар, ячейку или тару</translation>
    </message>
    <message>
        <source>SKU, name, code, lot or bin</source>
        <translation>Артикул, имя, код, место</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Пересчёт</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>By bin or lot</source>
        <translation>По ячейкам и партиям</translation>
    </message>
    <message>
        <source>Hold lot</source>
        <translation>Блок партии</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Correct the stock of {sku}</source>
        <translation>Исправить остаток {sku}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Pieces more or fewer</source>
        <translation>Штук больше/меньше</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>It is booked with your name and can be seen in the history.</source>
        <translation>Проводится на ваше имя и видно в истории.</translation>
    </message>
    <message>
        <source>Have {sku} counted</source>
        <translation>Пересчитать {sku}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Поручить</translation>
    </message>
    <message>
        <source>Whoever counts does not see what the books say.</source>
        <translation>Кто считает, не видит данных учёта.</translation>
    </message>
    <message>
        <source>Hold a lot of {sku}, or let it go</source>
        <translation>Блокировать партию {sku} или снять блок</translation>
    </message>
    <message>
        <source>Lot of {sku}</source>
        <translation>Партия {sku}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Lot and place</source>
        <translation>Партия и место</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Other lot</source>
        <translation>Другая партия</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Годен до</translation>
    </message>
    <message>
        <source>Days as 2026-12-31. Undo takes it back.</source>
        <translation>Дата как 2026-12-31. Отмена вернёт.</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>Relabel all here</source>
        <translation>Перемаркировать здесь</translation>
    </message>
    <message>
        <source>Merge into other lot</source>
        <translation>Влить в другую</translation>
    </message>
    <message>
        <source>Correct expiry</source>
        <translation>Исправить срок</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
    <message>
        <source>Held pieces are neither promised nor picked.</source>
        <translation>Блокированное не резервируется и не отбирается.</translation>
    </message>
    <message>
        <source>{lot}: let it go</source>
        <translation>{lot}: снять</translation>
    </message>
    <message>
        <source>{lot}: hold</source>
        <translation>{lot}: блок</translation>
    </message>
    <message>
        <source>Print labels of the chosen items ({n})</source>
        <translation>Печать этикеток выбранных товаров ({n})</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Каждой</translation>
    </message>
    <message>
        <source>{n} a kit, {available} available</source>
        <translation>{n} на набор, доступно {available}</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>in totes and parcels</source>
        <translation>в таре и посылках</translation>
    </message>
    <message>
        <source>Set apart</source>
        <translation>Отдельно</translation>
    </message>
    <message>
        <source>not on a shelf yet</source>
        <translation>ещё не размещено</translation>
    </message>
    <message>
        <source>Why {n} available?</source>
        <translation>Почему доступно {n}?</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>with transfers, not here yet</source>
        <translation>с передачами, ещё не здесь</translation>
    </message>
    <message>
        <source>lots that nobody may pick, or too old</source>
        <translation>задержаны или пора снимать</translation>
    </message>
    <message>
        <source>orders {numbers} and {n} more</source>
        <translation>заказы {numbers} и ещё {n}</translation>
    </message>
    <message>
        <source>orders {numbers}</source>
        <translation>заказы {numbers}</translation>
    </message>
    <message>
        <source>and {n} more places</source>
        <translation>и ещё ячеек: {n}</translation>
    </message>
    <message>
        <source>Nowhere: nothing is there</source>
        <translation>Нигде: остатка нет</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где лежит</translation>
    </message>
    <message>
        <source>to be removed</source>
        <translation>снять</translation>
    </message>
    <message>
        <source>past its best</source>
        <translation>лучшее время прошло</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>партия {lot}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>best before {day}</source>
        <translation>лучше до {day}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>{n} claimed</source>
        <translation>занято {n}</translation>
    </message>
</context>
<context>
    <name>transfers</name>
    <message>
        <source>{number} does not come to this warehouse</source>
        <translation>{number} едет не на этот склад</translation>
    </message>
    <message>
        <source>Nothing loose of {number} is on the way</source>
        <translation>Россыпью от {number} в пути ничего нет</translation>
    </message>
    <message>
        <source>Nothing was booked. Scan each pallet, or finish the transfer.</source>
        <translation>Ничего не проведено. Сканируйте каждую паллету или завершите передачу.</translation>
    </message>
    <message>
        <source>“{reason}” does not explain what is missing</source>
        <translation>«{reason}» не объясняет недостачу</translation>
    </message>
    <message>
        <source>Nothing was changed. Give another reason.</source>
        <translation>Ничего не изменено. Укажите другую причину.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Ничего не проведено.</translation>
    </message>
    <message>
        <source>{number} is loaded in another warehouse</source>
        <translation>{number} грузят на другом складе</translation>
    </message>
    <message>
        <source>{place} is in another warehouse</source>
        <translation>{place} — на другом складе</translation>
    </message>
    <message>
        <source>Nothing is on {place}</source>
        <translation>На {place} ничего нет</translation>
    </message>
    <message>
        <source>Nothing is loaded for {number}</source>
        <translation>Для {number} ничего не погружено</translation>
    </message>
    <message>
        <source>Nothing was changed. Load goods first, or cancel it at the desk.</source>
        <translation>Ничего не изменено. Сначала погрузите товар или отмените его в офисе.</translation>
    </message>
    <message>
        <source>{number} goes to a warehouse: nobody credits it</source>
        <translation>{number} едет на склад: возмещать некому</translation>
    </message>
    <message>
        <source>Nothing was booked. Orders {orders} claim the others here.</source>
        <translation>Ничего не проведено. Остальное здесь занято заказами {orders}.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>being loaded</source>
        <translation>грузится</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>прибыло</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>gone, credit awaited</source>
        <translation>отправлено, ждём возмещения</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>возмещено</translation>
    </message>
    <message>
        <source>{number} is {state}</source>
        <translation>{number}: {state}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo its last step, or make a new one.</source>
        <translation>Ничего не изменено. Отмените последний шаг или создайте новое.</translation>
    </message>
    <message>
        <source>The goods are in warehouse {warehouse} already</source>
        <translation>Товар уже на складе {warehouse}</translation>
    </message>
    <message>
        <source>{item} is out of use</source>
        <translation>{item} больше не используется</translation>
    </message>
    <message>
        <source>Goods of {number} are loaded already</source>
        <translation>Товар для {number} уже погружен</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo the loading first, or let it go.</source>
        <translation>Ничего не изменено. Сначала отмените погрузку или отправьте.</translation>
    </message>
    <message>
        <source>{number} is planned</source>
        <translation>{number} запланировано</translation>
    </message>
    <message>
        <source>Print its paper and load it in Send goods.</source>
        <translation>Напечатайте накладную и погрузите в «Отправке».</translation>
    </message>
    <message>
        <source>{number}: {n} × {sku} are to go</source>
        <translation>{number}: к отправке {n} × {sku}</translation>
    </message>
    <message>
        <source>{warehouse} lacks nothing that could be spared here</source>
        <translation>Складу {warehouse} не нужно ничего из того, что здесь лишнее</translation>
    </message>
    <message>
        <source>{number} is planned. Items: {n}.</source>
        <translation>{number} запланировано. Позиций: {n}.</translation>
    </message>
    <message>
        <source>{number} goes back to the supplier. Pieces: {n}.</source>
        <translation>{number} — возврат поставщику. Штук: {n}.</translation>
    </message>
    <message>
        <source>{number} is cancelled</source>
        <translation>{number} отменено</translation>
    </message>
    <message>
        <source>{number} is credited</source>
        <translation>{number} возмещено</translation>
    </message>
    <message>
        <source>{number} is in work at {station}</source>
        <translation>{number} в работе на месте {station}</translation>
    </message>
    <message>
        <source>Nothing was changed. Undo it there, or set the transfer aside first.</source>
        <translation>Ничего не изменено. Отмените там или сначала отложите передачу.</translation>
    </message>
    <message>
        <source>Nothing of {number} is left that could be taken back</source>
        <translation>В {number} больше нечего отменять</translation>
    </message>
    <message>
        <source>{number}, taken back: {what}</source>
        <translation>{number}, отменено: {what}</translation>
    </message>
    <message>
        <source>There is no item “{text}”</source>
        <translation>Товара «{text}» нет</translation>
    </message>
    <message>
        <source>Say how many pieces</source>
        <translation>Укажите, сколько штук</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at it once more.</source>
        <translation>Ничего не изменено. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Scan the transfer that arrived</source>
        <translation>Сканируйте прибывшую передачу</translation>
    </message>
    <message>
        <source>The number on its paper, or a pallet of it.</source>
        <translation>Номер на накладной или паллету из него.</translation>
    </message>
    <message>
        <source>Scan each piece, or a pallet</source>
        <translation>Сканируйте каждую штуку или паллету</translation>
    </message>
    <message>
        <source>Finish when nothing more comes.</source>
        <translation>«Завершить», когда больше ничего нет.</translation>
    </message>
    <message>
        <source>Scan the lot of these pieces</source>
        <translation>Сканируйте партию этих штук</translation>
    </message>
    <message>
        <source>It stands on the goods, often after LOT or L.</source>
        <translation>Она указана на товаре, часто после LOT или L.</translation>
    </message>
    <message>
        <source>Scan where they go</source>
        <translation>Сканируйте, куда их кладёте</translation>
    </message>
    <message>
        <source>The dock, a bin, or Damaged. Or scan another piece of the same.</source>
        <translation>Рампа, ячейка или «Повреждён». Или ещё штуку того же.</translation>
    </message>
    <message>
        <source>Scan where all of it goes</source>
        <translation>Сканируйте, куда кладёте всё</translation>
    </message>
    <message>
        <source>All that is loose is booked as it was sent.</source>
        <translation>Всё, что россыпью, проводится так, как отправлено.</translation>
    </message>
    <message>
        <source>Scan where it goes</source>
        <translation>Сканируйте, куда ставите</translation>
    </message>
    <message>
        <source>Why is the rest missing?</source>
        <translation>Почему нет остального?</translation>
    </message>
    <message>
        <source>Scan a reason, or type its number. Next: lost on the way.</source>
        <translation>Сканируйте причину или введите номер. «Далее»: потеряно в пути.</translation>
    </message>
    <message>
        <source>The next scan counts {n} times.</source>
        <translation>Следующее сканирование считается {n} раз.</translation>
    </message>
    <message>
        <source>{carrier}, with all that is on it</source>
        <translation>{carrier} со всем, что на ней</translation>
    </message>
    <message>
        <source>That was not sent with this transfer</source>
        <translation>С этой передачей такое не отправляли</translation>
    </message>
    <message>
        <source>Scan it again to take it in nevertheless. Nothing was booked yet.</source>
        <translation>Чтобы всё же принять, сканируйте ещё раз. Пока ничего не проведено.</translation>
    </message>
    <message>
        <source>{n} more than are on the way</source>
        <translation>На {n} больше, чем в пути</translation>
    </message>
    <message>
        <source>Scan the place again to take them in nevertheless. Nothing was booked yet.</source>
        <translation>Чтобы всё же принять, сканируйте место ещё раз. Пока ничего не проведено.</translation>
    </message>
    <message>
        <source>{n} × {what} in {place}</source>
        <translation>{n} × {what} в {place}</translation>
    </message>
    <message>
        <source>{n} pieces have not come</source>
        <translation>Не прибыло штук: {n}</translation>
    </message>
    <message>
        <source>A reason writes them off. Cancel and Set aside leave them on the way.</source>
        <translation>Причина спишет их. «Отмена» и «Отложить» оставят в пути.</translation>
    </message>
    <message>
        <source>{n} pieces are written off.</source>
        <translation>Списано штук: {n}.</translation>
    </message>
    <message>
        <source>{number} is finished</source>
        <translation>{number} завершено</translation>
    </message>
    <message>
        <source>Scan the transfer to load</source>
        <translation>Сканируйте передачу для погрузки</translation>
    </message>
    <message>
        <source>The number on its paper. Transfers are made on the page Transfers.</source>
        <translation>Номер на накладной. Передачи создают на странице «Передачи».</translation>
    </message>
    <message>
        <source>Scan where the goods are</source>
        <translation>Сканируйте, где лежит товар</translation>
    </message>
    <message>
        <source>A bin, a pallet, the dock. Finish when the truck leaves.</source>
        <translation>Ячейка, паллета, рампа. «Завершить», когда машина уезжает.</translation>
    </message>
    <message>
        <source>Scan each piece you take</source>
        <translation>Сканируйте каждую взятую штуку</translation>
    </message>
    <message>
        <source>Several lots of this item lie here.</source>
        <translation>Здесь лежат несколько партий этого товара.</translation>
    </message>
    <message>
        <source>Load it, then scan the transfer</source>
        <translation>Погрузите и сканируйте передачу</translation>
    </message>
    <message>
        <source>Or scan another piece of the same. Next stands for the number.</source>
        <translation>Или ещё штуку того же. «Далее» заменяет номер.</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Из {place}</translation>
    </message>
    <message>
        <source>From {place}. Everything loads all of it; so does a pallet that is scanned again.</source>
        <translation>Из {place}. Целиком — «Всё сразу» или паллета, сканированная ещё раз.</translation>
    </message>
    <message>
        <source>{n} of these are promised to orders</source>
        <translation>{n} из них обещаны заказам</translation>
    </message>
    <message>
        <source>This transfer does not ask for it</source>
        <translation>В этой передаче такого нет</translation>
    </message>
    <message>
        <source>{n} more than the transfer asks for</source>
        <translation>На {n} больше, чем в передаче</translation>
    </message>
    <message>
        <source>Scan the transfer again to load them nevertheless. Nothing was booked yet.</source>
        <translation>Чтобы всё же погрузить, сканируйте передачу ещё раз. Пока ничего не проведено.</translation>
    </message>
    <message>
        <source>Nothing in {place} is free to go</source>
        <translation>В {place} нет свободного товара</translation>
    </message>
    <message>
        <source>First load what is in the hand: scan {number}</source>
        <translation>Сначала погрузите то, что в руках: сканируйте {number}</translation>
    </message>
    <message>
        <source>{wanted} scanned, {free} free here</source>
        <translation>Сканировано {wanted}, свободно здесь {free}</translation>
    </message>
    <message>
        <source>The hand is empty again. Count once more; orders may claim the others.</source>
        <translation>В руках снова пусто. Посчитайте ещё раз; остальное может быть занято заказами.</translation>
    </message>
    <message>
        <source>{n} × {what} loaded</source>
        <translation>{n} × {what} погружено</translation>
    </message>
    <message>
        <source>{n} pieces are not loaded yet</source>
        <translation>Ещё не погружено штук: {n}</translation>
    </message>
    <message>
        <source>Finish once more to let it go without them.</source>
        <translation>«Завершить» ещё раз — уедет без них.</translation>
    </message>
    <message>
        <source>{number} is on its way</source>
        <translation>{number} в пути</translation>
    </message>
    <message>
        <source>Transfer {number}</source>
        <translation>Передача {number}</translation>
    </message>
    <message>
        <source>Scan the goods first</source>
        <translation>Сначала сканируйте товар</translation>
    </message>
    <message>
        <source>Nothing was booked: nothing is in the hand.</source>
        <translation>Ничего не проведено: в руках пусто.</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>В руках</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Партия</translation>
    </message>
</context>
<context>
    <name>transfers_page</name>
    <message>
        <source>Transfers</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ушло</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To load</source>
        <translation>К погрузке</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>To suppliers</source>
        <translation>Поставщикам</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No transfer is like this. Make one, or propose what is lacking.</source>
        <translation>Таких передач нет. Создайте или предложите, чего не хватает.</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>Новая передача</translation>
    </message>
    <message>
        <source>Scan the number of a transfer to load it or to take it in</source>
        <translation>Сканируйте номер передачи, чтобы погрузить или принять</translation>
    </message>
    <message>
        <source>Number, warehouse, supplier or item</source>
        <translation>Номер, склад, поставщик или товар</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>To the supplier</source>
        <translation>Поставщику</translation>
    </message>
    <message>
        <source>What they lack</source>
        <translation>Чего им не хватает</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>Load or take in</source>
        <translation>Погрузить или принять</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Возмещено</translation>
    </message>
    <message>
        <source>Undo last step</source>
        <translation>Отменить последний шаг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The paper is written</source>
        <translation>Накладная записана</translation>
    </message>
    <message>
        <source>Send goods to another warehouse</source>
        <translation>Отправить товар на другой склад</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Day, as 2026-12-31</source>
        <translation>Дата, как 2026-12-31</translation>
    </message>
    <message>
        <source>More items can be added. Goods are fetched by scan.</source>
        <translation>Товары можно добавить потом. Забирают их сканером.</translation>
    </message>
    <message>
        <source>Send goods back to their supplier</source>
        <translation>Вернуть товар поставщику</translation>
    </message>
    <message>
        <source>Supplier&apos;s number</source>
        <translation>Номер поставщика</translation>
    </message>
    <message>
        <source>Without an item: all returns that lie for this supplier.</source>
        <translation>Без товара: все возвраты, лежащие для этого поставщика.</translation>
    </message>
    <message>
        <source>Send what another warehouse lacks</source>
        <translation>Отправить то, чего не хватает другому складу</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>By its reorder rules, as far as it can be spared here.</source>
        <translation>По его правилам дозаказа, насколько здесь есть лишнее.</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить товар</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Fewer pieces: a number below zero.</source>
        <translation>Меньше штук: число меньше нуля.</translation>
    </message>
    <message>
        <source>SKU or barcode</source>
        <translation>Артикул или штрихкод</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Nothing yet: add an item</source>
        <translation>Пока пусто: добавьте товар</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Что едет</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Credit expected</source>
        <translation>Ожидаемое возмещение</translation>
    </message>
    <message>
        <source>Not sent and yet there</source>
        <translation>Не отправлено, но прибыло</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряно</translation>
    </message>
    <message>
        <source>There is no other warehouse</source>
        <translation>Другого склада нет</translation>
    </message>
    <message>
        <source>No supplier is known yet</source>
        <translation>Поставщиков пока нет</translation>
    </message>
    <message>
        <source>“{day}” is not a day</source>
        <translation>«{day}» — не дата</translation>
    </message>
    <message>
        <source>Nothing was made. Write it as 2026-12-31, or leave it empty.</source>
        <translation>Ничего не создано. Напишите как 2026-12-31 или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>A later step builds on it: {what}. Take that back first.</source>
        <translation>На этом основан более поздний шаг: {what}. Сначала отмените его.</translation>
    </message>
    <message>
        <source>It was taken back before: {what}.</source>
        <translation>Это уже отменено: {what}.</translation>
    </message>
    <message>
        <source>The books name it: {what}. What was booked once stays in them.</source>
        <translation>Это упомянуто в учёте: {what}. Что однажды проведено, в учёте остаётся.</translation>
    </message>
    <message>
        <source>Other work needs what it did by now. Correct it by a new step.</source>
        <translation>От этого уже зависит другая работа. Исправьте новым шагом.</translation>
    </message>
    <message>
        <source>It changed an address, and the books keep none. Enter the earlier one by hand.</source>
        <translation>При этом изменён адрес, а адреса в журнале не хранятся. Введите прежний вручную.</translation>
    </message>
</context>
<context>
    <name>walks_page</name>
    <message>
        <source>Walks</source>
        <translation>Обходы</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Обход</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Волна</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Запущен</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>No walk is waiting. Release orders to make one.</source>
        <translation>Обходов нет. Запустите заказы, чтобы создать.</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>К заказам</translation>
    </message>
    <message>
        <source>Walk or order number</source>
        <translation>Номер обхода или заказа</translation>
    </message>
    <message>
        <source>Scan a walk in Pick to take it up</source>
        <translation>Чтобы взять обход, сканируйте его в «Отборе»</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Лист на бумаге</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>The way</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Lists written: {n}</source>
        <translation>Листов создано: {n}</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>{name} has this at {station}</source>
        <translation>Это у {name} на {station}</translation>
    </message>
    <message>
        <source>Take another one, or ask for it to be set aside there.</source>
        <translation>Возьмите другое или попросите отложить это там.</translation>
    </message>
</context>
</TS>
