var samples = [3, 1, 2]
func shift(_ k: Int) {
    for i in samples.indices {
        samples[i] += samples[i + k]
    }
}
shift(0)
print(samples)
shift(1)
print(samples)
