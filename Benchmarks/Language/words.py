syllables = ["ka", "lo", "mi", "ne", "pu", "ra", "si", "to"]
state = 12345


def random(limit):
    global state
    state = (state * 1_103_515_245 + 12345) % 2_147_483_648
    return state // 65536 % limit


def make_text(words):
    text = ""
    for _ in range(words):
        text += syllables[random(8)]
        text += syllables[random(8)]
        if random(3) == 0:
            text += syllables[random(8)]
        text += " "
    return text


def count_words(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    return counts


counts = count_words(make_text(150_000))
common = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
for word, count in common[:5]:
    print(word, count)
print(len(counts))
