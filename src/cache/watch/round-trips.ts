/**
 * Trips to the database and back, one at a time. Whoever asks for one gets one that begins after they asked, and
 * shares it with others who wait.
 */
export class RoundTrips {
  private underWay: Promise<void> | undefined;
  private next: Promise<void> | undefined;

  /**
   * @param trip never fails
   */
  constructor(private readonly trip: () => Promise<void>) {}

  make(): Promise<void> {
    if (!this.underWay) return this.begin();
    this.next ??= this.underWay.then(() => {
      this.next = undefined;
      return this.begin();
    });
    return this.next;
  }

  private begin(): Promise<void> {
    const trip = this.trip().then(() => {
      this.underWay = undefined;
    });
    this.underWay = trip;
    return trip;
  }
}
