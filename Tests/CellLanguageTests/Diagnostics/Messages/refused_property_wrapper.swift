struct Settings {
    @Clamped(0...10) var volume = 5
}
